package org.paideia.access;

/**
 * Somebody was invited.
 *
 * @param scopeName what the city or network is called
 * @param link the address that accepts it: a secret of whoever is invited
 */
public record InvitationMade(String email, Role role, String scopeName, String link) {}
