package org.paideia.access.invitation;

/** The address in the app by which an invitation is accepted. */
public record InvitationLink(String url) {}
