/** What a meeting decided, numbered, with its vote. */
package org.paideia.minutes.decision;
