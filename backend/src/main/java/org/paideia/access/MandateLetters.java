package org.paideia.access;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Tells the focal points of a city when another is made, so that nobody comes to act for a city without those knowing who
 * already do. Each gets a letter of their own, in their language.
 */
@ApplicationScoped
public class MandateLetters {

    private static final Logger LOG = Logger.getLogger(MandateLetters.class);

    private final Mailer mailer;
    private final String publicUrl;

    MandateLetters(Mailer mailer, @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.mailer = mailer;
        this.publicUrl = publicUrl;
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) MandateGranted granted) {
        if (granted.role() != Role.FOCAL_POINT) {
            return;
        }
        String page = publicUrl + "/cities/" + granted.scope().city() + "/people";
        for (MandateGranted.Peer peer : granted.peers()) {
            LetterWords words = LetterLanguage.words(peer.language());
            String city = granted.scopeNames().in(peer.language());
            try {
                mailer.send(Mail.withText(
                        peer.email(), words.peerSubject(city), words.peer(granted.holder(), city, page)));
            } catch (RuntimeException e) {
                LOG.warn("A focal point could not be told by e-mail: " + e.getClass().getSimpleName());
            }
        }
    }
}
