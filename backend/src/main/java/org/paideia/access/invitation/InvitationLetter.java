package org.paideia.access.invitation;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.UUID;
import org.paideia.access.LetterLanguage;
import org.paideia.access.LetterWords;
import org.paideia.access.Role;
import org.paideia.access.ScopeNames;
import org.paideia.job.JobHandler;
import org.paideia.job.Letters;

/**
 * Sends an invitation by e-mail. Whoever made it can hand over its address too, so it is worth something even where no
 * letter arrives. One that is no longer open by the time of the letter is not sent.
 */
@ApplicationScoped
public class InvitationLetter implements JobHandler<InvitationLetter.Order> {

    /** @param language in which the letter is written */
    public record Order(UUID invitation, String language) {}

    private final Invitations invitations;
    private final InvitationTokens tokens;
    private final ScopeNames names;
    private final Letters letters;
    private final Clock clock;

    InvitationLetter(Invitations invitations, InvitationTokens tokens, ScopeNames names, Letters letters, Clock clock) {
        this.invitations = invitations;
        this.tokens = tokens;
        this.names = names;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "invitation-letter";
    }

    @Override
    public Class<Order> dataType() {
        return Order.class;
    }

    @Override
    public void run(UUID job, Order order) {
        invitations.findByIdOptional(order.invitation())
                .filter(invitation -> invitation.stateAt(clock.instant()) == Invitation.State.PENDING)
                .ifPresent(invitation -> letters.send(job, letter(invitation, order.language())));
    }

    private Mail letter(Invitation invitation, String language) {
        LetterWords words = LetterLanguage.words(language);
        String scope = names.of(invitation.scope()).in(language);
        String until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(LetterLanguage.locale(language))
                .format(invitation.expiresAt().atOffset(ZoneOffset.UTC));
        return Mail.withText(
                invitation.email(),
                words.invitationSubject(scope),
                words.invitation(scope, as(invitation.role(), words), tokens.link(invitation.id()), until));
    }

    private static String as(Role role, LetterWords words) {
        return switch (role) {
            case FOCAL_POINT -> words.asFocalPoint();
            case DEPUTY -> words.asDeputy();
            case CONTRIBUTOR -> words.asContributor();
            case SECRETARIAT -> words.asSecretariat();
            case COORDINATOR -> words.asCoordinator();
            case REVIEWER -> words.asReviewer();
        };
    }
}
