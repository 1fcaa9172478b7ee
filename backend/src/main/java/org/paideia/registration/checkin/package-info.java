/** Letting people in at the doors of an event: the list of who is expected, check-ins and how they are taken back, and what follows from them for the cities. */
package org.paideia.registration.checkin;
