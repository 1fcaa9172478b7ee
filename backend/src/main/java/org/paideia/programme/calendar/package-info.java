/** A delegate's programme under a secret address, for calendar programs. */
package org.paideia.programme.calendar;
