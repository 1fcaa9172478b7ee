package org.paideia.registration.invitation;

/**
 * What a letter says of the event, as it was called when the letter was issued.
 *
 * @param place null where it is not known
 * @param represents the city or organisation for which the delegate comes, or null
 */
public record InvitationWords(String event, String issuer, String date, String place, String represents) {}
