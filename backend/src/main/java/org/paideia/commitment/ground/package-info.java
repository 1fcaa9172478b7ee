/** On what a commitment stands: a signature with its clause, or a network. */
package org.paideia.commitment.ground;
