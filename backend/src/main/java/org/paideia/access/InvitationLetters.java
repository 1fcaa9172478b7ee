package org.paideia.access;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * Sends an invitation once it is surely made. Where the mail cannot go out the invitation stands all the same, and
 * whoever made it can hand over its address.
 */
@ApplicationScoped
public class InvitationLetters {

    private static final Logger LOG = Logger.getLogger(InvitationLetters.class);

    private final Mailer mailer;

    InvitationLetters(Mailer mailer) {
        this.mailer = mailer;
    }

    void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) InvitationMade invitation) {
        String role = invitation.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        try {
            mailer.send(Mail.withText(
                    invitation.email(),
                    "Paideia: act for " + invitation.scopeName(),
                    """
                    You are invited to act for %s on Paideia as %s.

                    To accept, open this address and sign in with this e-mail address:
                    %s

                    It works once, for 14 days. If you do not know what this is about, do nothing.
                    """
                            .formatted(invitation.scopeName(), role, invitation.link())));
        } catch (RuntimeException e) {
            LOG.warn("An invitation could not be sent by e-mail: " + e.getClass().getSimpleName());
        }
    }
}
