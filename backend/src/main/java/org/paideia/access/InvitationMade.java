package org.paideia.access;

import java.time.Instant;
import org.paideia.shared.text.LanguageMap;

/**
 * Somebody was invited.
 *
 * @param language in which the letter is written
 * @param scopeNames what the city or network is called
 * @param link the address that accepts it: a secret of whoever is invited
 */
public record InvitationMade(
        String email, String language, Role role, LanguageMap scopeNames, String link, Instant expiresAt) {}
