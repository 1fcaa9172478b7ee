package org.paideia.access.invitation;

/** The token of an invitation, as it stands in the address that was sent. */
public record InvitationAcceptanceCreate(String token) {}
