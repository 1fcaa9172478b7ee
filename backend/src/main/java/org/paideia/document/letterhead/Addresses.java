package org.paideia.document.letterhead;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Tells addresses that a link on paper may lead to: pages of the web and addresses of mail. */
final class Addresses {

    private static final int LONGEST = 2_000;

    private Addresses() {}

    static Optional<String> accepted(String address) {
        try {
            URI parsed = new URI(address);
            String scheme = String.valueOf(parsed.getScheme()).toLowerCase(Locale.ROOT);
            boolean isWeb = (scheme.equals("http") || scheme.equals("https")) && parsed.getHost() != null;
            boolean isMail = scheme.equals("mailto") && parsed.isOpaque();
            return address.length() <= LONGEST && (isWeb || isMail) ? Optional.of(parsed.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
