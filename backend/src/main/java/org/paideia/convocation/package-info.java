/** The call to a meeting as it was sent, the letters that carry it, and what the member cities answer. */
package org.paideia.convocation;
