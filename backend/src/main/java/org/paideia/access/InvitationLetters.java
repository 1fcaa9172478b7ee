package org.paideia.access;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
        LetterWords words = LetterLanguage.words(invitation.language());
        String scope = invitation.scopeNames().in(invitation.language());
        String until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(LetterLanguage.locale(invitation.language()))
                .format(invitation.expiresAt().atOffset(ZoneOffset.UTC));
        try {
            mailer.send(Mail.withText(
                    invitation.email(),
                    words.invitationSubject(scope),
                    words.invitation(scope, as(invitation.role(), words), invitation.link(), until)));
        } catch (RuntimeException e) {
            LOG.warn("An invitation could not be sent by e-mail: " + e.getClass().getSimpleName());
        }
    }

    private static String as(Role role, LetterWords words) {
        return switch (role) {
            case FOCAL_POINT -> words.asFocalPoint();
            case DEPUTY -> words.asDeputy();
            case SECRETARIAT -> words.asSecretariat();
            case COORDINATOR -> words.asCoordinator();
            case REVIEWER -> words.asReviewer();
        };
    }
}
