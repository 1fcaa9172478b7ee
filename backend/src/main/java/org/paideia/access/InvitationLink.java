package org.paideia.access;

/** The address in the app by which an invitation is accepted. */
public record InvitationLink(String url) {}
