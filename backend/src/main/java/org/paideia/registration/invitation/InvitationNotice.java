package org.paideia.registration.invitation;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.paideia.access.LetterLanguage;
import org.paideia.eventrole.EventFinder;
import org.paideia.job.JobHandler;
import org.paideia.job.Letters;
import org.paideia.registration.Registration;
import org.paideia.registration.Registrations;
import org.paideia.registration.link.LinkCodes;

/** Tells a delegate what became of the letter of invitation, as it is by then. The letter itself is fetched, not sent. */
@ApplicationScoped
public class InvitationNotice implements JobHandler<InvitationNotice.Order> {

    /** @param link to whom it goes: where another comes instead meanwhile, nobody is written to */
    public record Order(UUID registration, UUID link) {}

    private final Registrations registrations;
    private final InvitationLetters invitations;
    private final EventFinder events;
    private final LinkCodes links;
    private final Letters letters;

    InvitationNotice(
            Registrations registrations,
            InvitationLetters invitations,
            EventFinder events,
            LinkCodes links,
            Letters letters) {
        this.registrations = registrations;
        this.invitations = invitations;
        this.events = events;
        this.links = links;
        this.letters = letters;
    }

    @Override
    public String name() {
        return "registration-invitation-notice";
    }

    @Override
    public Class<Order> dataType() {
        return Order.class;
    }

    @Override
    public void run(UUID job, Order order) {
        registrations.whole(order.registration())
                .filter(registration -> !registration.isErased() && registration.linkKey().equals(order.link()))
                .flatMap(this::notice)
                .ifPresent(notice -> letters.send(job, notice));
    }

    private Optional<Mail> notice(Registration registration) {
        return invitations.of(registration)
                .filter(letter -> letter.state() != InvitationLetterState.REQUESTED)
                .map(letter -> notice(registration, letter));
    }

    private Mail notice(Registration registration, InvitationLetter letter) {
        InvitationLetterWords words = LetterLanguage.words(InvitationLetterWords.class, registration.language());
        String title = events.of(registration.eventKind(), registration.eventSlug()).titles().in(registration.language());
        String said = letter.isIssued()
                ? words.isReady(title) + "\n" + links.address(registration)
                : words.isDeclined(title) + "\n\n" + letter.note();
        return Mail.withText(registration.email(), words.subject(title), said + "\n");
    }
}
