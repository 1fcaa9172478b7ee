package org.paideia.registration;

/** @param question the code of the question */
public record RegistrationAnswerInput(String question, int version, String text) {}
