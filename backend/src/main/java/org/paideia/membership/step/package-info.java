/** The steps on the way into a network, each with its date and its basis. */
package org.paideia.membership.step;
