/** What cities pledge: commitments under clauses of declarations or in networks, their review, and when a report is due. */
package org.paideia.commitment;
