/** What became of the clauses of a declaration. */
package org.paideia.commitment.outcome;
