/** Of what a commitment consists: each a value that never changes and is replaced by another. */
package org.paideia.commitment.part;
