/** Letting people in at a session: who is expected there, check-ins and how they are taken back, and what follows from them for certificates and numbers. */
package org.paideia.programme.door;
