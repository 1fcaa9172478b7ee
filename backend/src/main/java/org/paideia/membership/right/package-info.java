/** What follows from a membership: who of a network may act for, or know of, which cities. */
package org.paideia.membership.right;
