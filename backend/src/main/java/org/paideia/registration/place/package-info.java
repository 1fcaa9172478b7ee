/** The places of an event: who gets one, who waits, and who is next. */
package org.paideia.registration.place;
