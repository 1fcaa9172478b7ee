/** Which city is in which network, since when, and how it got there; and what networks may do for their cities. */
package org.paideia.membership;
