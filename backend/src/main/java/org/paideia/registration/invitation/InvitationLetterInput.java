package org.paideia.registration.invitation;

/**
 * What a letter of invitation says of the delegate.
 *
 * @param fullName as it stands in the passport
 * @param nationality ISO 3166-1 alpha-2, or null
 * @param language of the letter, or null for that in which the delegate is written to
 */
public record InvitationLetterInput(String fullName, String nationality, String language) {}
