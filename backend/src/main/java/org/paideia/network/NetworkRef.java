package org.paideia.network;

import org.paideia.shared.text.LanguageMap;

/** A network, as other records name it. */
public record NetworkRef(String slug, LanguageMap names, String sourceLanguage, String shortName) {

    /** Selects the network, in HQL over a network n. */
    public static final String ITEM =
            "new org.paideia.network.NetworkRef(n.slug, n.names, n.sourceLanguage, n.shortName)";

    public static NetworkRef of(Network network) {
        return new NetworkRef(network.slug(), network.names(), network.sourceLanguage(), network.shortName());
    }
}
