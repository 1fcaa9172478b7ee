package org.paideia.access.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.shared.security.Keys;

/**
 * The secret of an invitation: its id and a signature of 128 bits over it. It is kept nowhere, not even as a hash, so a
 * copy of the database gives nobody a mandate; that it works once is the invitation's state.
 */
@ApplicationScoped
class InvitationTokens {

    private static final String PURPOSE = "invitation";

    private final Keys keys;
    private final String publicUrl;

    InvitationTokens(Keys keys, @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.keys = keys;
        this.publicUrl = publicUrl;
    }

    /** The token stands behind a hash sign, so that it is in no log of a server and no Referer. */
    String link(UUID invitation) {
        return publicUrl + "/invitation#" + invitation + "." + keys.sign(PURPOSE, invitation.toString());
    }

    /** Which invitation a token is for, if it is a token. */
    Optional<UUID> read(String token) {
        int dot = token.indexOf('.');
        if (dot < 0 || !keys.verifies(PURPOSE, token.substring(0, dot), token.substring(dot + 1))) {
            return Optional.empty();
        }
        return Optional.of(UUID.fromString(token.substring(0, dot)));
    }
}
