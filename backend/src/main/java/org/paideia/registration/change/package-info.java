/** What becomes of a registration: decisions, other delegates, other answers, erasure. */
package org.paideia.registration.change;
