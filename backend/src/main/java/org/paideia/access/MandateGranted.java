package org.paideia.access;

import java.util.List;
import java.util.UUID;
import org.paideia.shared.text.LanguageMap;

/**
 * Somebody was given the right to act for a city or a network.
 *
 * @param scopeNames what the city or network is called
 * @param holder the name of whoever may act now
 * @param peers the others in the same role, but for whoever granted it
 */
public record MandateGranted(UUID mandate, Role role, Scope scope, LanguageMap scopeNames, String holder, List<Peer> peers) {

    /** Whom to tell, where, and in which language. */
    public record Peer(String email, String language) {}
}
