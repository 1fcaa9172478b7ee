package org.paideia.network;

import org.paideia.shared.text.LanguageMap;

/** A network, as other records name it. */
public record NetworkRef(String slug, LanguageMap names, String sourceLanguage, String shortName) {

    public static NetworkRef of(Network network) {
        return new NetworkRef(network.slug(), network.names(), network.sourceLanguage(), network.shortName());
    }
}
