package org.paideia.registration.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.city.Countries;
import org.paideia.document.Printing;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationEvents;
import org.paideia.registration.change.HeldRegistrations;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Takes the wish of a delegate for a letter of invitation, with an account or by the personal link. */
@ApplicationScoped
public class AskingForInvitation {

    private final InvitationLetters letters;
    private final HeldRegistrations held;
    private final Countries countries;
    private final History history;
    private final Clock clock;

    AskingForInvitation(InvitationLetters letters, HeldRegistrations held, Countries countries, History history, Clock clock) {
        this.letters = letters;
        this.held = held;
        this.countries = countries;
        this.history = history;
        this.clock = clock;
    }

    /** The first time it is new, and no version is expected. */
    InvitationLetter ask(Registration registration, InvitationLetterInput wish, ExpectedVersion expected, Actor actor) {
        requirePossible(wish);
        held.hold(registration);
        requirePlace(registration);
        Optional<InvitationLetter> there = letters.of(registration);
        there.ifPresent(letter -> expected.require(letter.version()));
        InvitationLetter letter = there.orElseGet(() -> new InvitationLetter(registration, wish, clock.instant()));
        if (there.isPresent()) {
            letter.ask(registration, wish, clock.instant());
        } else {
            letters.persist(letter);
        }
        history.keep(Entry.of(RegistrationEvents.INVITATION_ASKED, actor, registration));
        return letter;
    }

    private void requirePossible(InvitationLetterInput wish) {
        Printing.violation(wish.fullName(), "/fullName").ifPresent(wrong -> {
            throw Problems.invalid(List.of(wrong));
        });
        if (wish.nationality() != null && !countries.exists(wish.nationality())) {
            throw Problems.rule("/nationality", "unknown-country", "ISO 3166-1 knows no country '" + wish.nationality() + "'.");
        }
    }

    /** A letter is for those who have a place at the venue. */
    static void requirePlace(Registration registration) {
        if (!registration.isExpected()) {
            throw Problems.conflict("no-place", "A letter of invitation is for those who have a place on site.");
        }
    }
}
