package org.paideia.registration.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.document.PaperFile;
import org.paideia.idempotency.Idempotency;
import org.paideia.registration.OwnRegistration;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationState;
import org.paideia.registration.Registrations;
import org.paideia.registration.change.AnswerTaking;
import org.paideia.registration.change.AnswersInput;
import org.paideia.registration.change.HeldRegistrations;
import org.paideia.registration.change.Moves;
import org.paideia.registration.invitation.InvitationLetterInput;
import org.paideia.registration.invitation.InvitationLetterService;
import org.paideia.registration.invitation.InvitationLetterView;
import org.paideia.registration.own.CheckInCodes;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Lets whoever holds a personal link see and change what lies behind it, and nothing else. Nothing tells a guess from a link that is past. */
@ApplicationScoped
public class LinkService {

    private static final Actor HOLDER = new Actor(null, "SELF", null);

    private final Registrations registrations;
    private final HeldRegistrations held;
    private final Moves moves;
    private final AnswerTaking answers;
    private final InvitationLetterService invitations;
    private final Idempotency idempotency;

    LinkService(
            Registrations registrations,
            HeldRegistrations held,
            Moves moves,
            AnswerTaking answers,
            InvitationLetterService invitations,
            Idempotency idempotency) {
        this.registrations = registrations;
        this.held = held;
        this.moves = moves;
        this.answers = answers;
        this.invitations = invitations;
        this.idempotency = idempotency;
    }

    /** What lies behind the link; nothing behind a guess. */
    public Optional<Saved<OwnRegistration>> find(String code) {
        return registrations.byLink(LinkCodes.hash(code)).map(this::saved);
    }

    /** The picture of the code by which the holder is let in; there is none without a place at the venue. */
    public byte[] checkInCode(String code) {
        return CheckInCodes.png(CheckInCodes.requireExpected(require(code)));
    }

    /** The letter of invitation, if the holder has asked for one. */
    public Optional<Saved<InvitationLetterView>> invitation(String code) {
        return invitations.find(require(code));
    }

    public PaperFile invitationPdf(String code) {
        return invitations.pdf(require(code));
    }

    /** Asks for a letter of invitation, or for another one. */
    @Transactional
    public Saved<InvitationLetterView> askForInvitation(
            String code, ExpectedVersion expected, Input<InvitationLetterInput> input) {
        Registration registration = require(code);
        return invitations.ask(registration, input.read(InvitationLetterInput.class), expected, HOLDER);
    }

    @Transactional
    public Saved<OwnRegistration> answer(String code, ExpectedVersion expected, Input<AnswersInput> input) {
        Registration registration = require(code);
        AnswersInput wish = input.read(AnswersInput.class);
        RegistrationSettings settings = held.hold(registration);
        expected.require(registration.version());
        answers.take(settings, registration, wish, HOLDER);
        return saved(registration);
    }

    @Transactional
    public Saved<OwnRegistration> cancel(String code, ExpectedVersion expected, Input<TransitionRequest> input) {
        Registration registration = require(code);
        TransitionRequest wish = input.read(TransitionRequest.class);
        return idempotency.once(HOLDER, input, () -> {
            RegistrationSettings settings = held.hold(registration);
            expected.require(registration.version());
            RegistrationState state = registration.state();
            if (!wish.to().equals(RegistrationState.CANCELLED.name())) {
                throw Problems.transition(state, wish.to(), registration.isAhead() ? Set.of(RegistrationState.CANCELLED) : Set.of());
            }
            Gathering event = held.eventOf(registration);
            moves.move(settings, event, registration, wish, HOLDER, false);
            return saved(registration);
        });
    }

    private Registration require(String code) {
        return registrations.byLink(LinkCodes.hash(code)).orElseThrow(() -> Problems.notFound("registration", "under this link"));
    }

    private Saved<OwnRegistration> saved(Registration registration) {
        return Saved.of(OwnRegistration.of(registration, held.eventOf(registration)), registration.version());
    }
}
