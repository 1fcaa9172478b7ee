/** What anybody may look up about signatures: who signed, who did not yet, and whether a document is genuine. */
package org.paideia.adherence.register;
