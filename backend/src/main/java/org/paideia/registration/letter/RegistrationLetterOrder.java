package org.paideia.registration.letter;

/**
 * A letter that is on its way.
 *
 * @param readers to how many people it goes
 */
public record RegistrationLetterOrder(int readers) {}
