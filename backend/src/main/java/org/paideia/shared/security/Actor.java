package org.paideia.shared.security;

import java.util.UUID;

/**
 * Who does something and in which role, for the history.
 *
 * @param person the person's id
 * @param role the role in which they act, as the contract names it
 * @param client the client, where it is a partner's own, else null
 */
public record Actor(UUID person, String role, String client) {}
