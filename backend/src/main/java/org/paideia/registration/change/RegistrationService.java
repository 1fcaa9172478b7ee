package org.paideia.registration.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.idempotency.Idempotency;
import org.paideia.registration.Delegate;
import org.paideia.registration.OwnRegistration;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationEvents;
import org.paideia.registration.RegistrationPolicy;
import org.paideia.registration.RegistrationState;
import org.paideia.registration.RegistrationView;
import org.paideia.registration.certificate.Certificates;
import org.paideia.registration.invitation.InvitationLetters;
import org.paideia.registration.letter.RegistrationLetters;
import org.paideia.registration.link.LinkCodes;
import org.paideia.registration.own.CheckInCodes;
import org.paideia.registration.place.Arrivals;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.shared.command.Action;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Items;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Shows a registration to those whom it concerns, and changes it for them. */
@ApplicationScoped
public class RegistrationService {

    private final HeldRegistrations held;
    private final Moves moves;
    private final AnswerTaking answers;
    private final Arrivals arrivals;
    private final RegistrationPolicy policy;
    private final Erasing erasing;
    private final InvitationLetters invitations;
    private final Certificates certificates;
    private final LinkCodes links;
    private final RegistrationLetters letters;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    RegistrationService(
            HeldRegistrations held,
            Moves moves,
            AnswerTaking answers,
            Arrivals arrivals,
            RegistrationPolicy policy,
            Erasing erasing,
            InvitationLetters invitations,
            Certificates certificates,
            LinkCodes links,
            RegistrationLetters letters,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.held = held;
        this.moves = moves;
        this.answers = answers;
        this.arrivals = arrivals;
        this.policy = policy;
        this.erasing = erasing;
        this.invitations = invitations;
        this.certificates = certificates;
        this.links = links;
        this.letters = letters;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    public Saved<RegistrationView> get(Caller caller, UUID id) {
        return saved(held.visible(caller, id));
    }

    public Saved<OwnRegistration> answers(Caller caller, UUID id) {
        Registration registration = held.visible(caller, id);
        requireOwning(caller, registration);
        return own(registration);
    }

    /** The picture of the code by which whoever is registered is let in; there is none without a place at the venue. */
    public byte[] checkInCode(Caller caller, UUID id) {
        Registration registration = held.visible(caller, id);
        requireOwning(caller, registration);
        return CheckInCodes.png(CheckInCodes.requireExpected(registration));
    }

    public Items<Action> actions(Caller caller, UUID id) {
        Registration registration = held.visible(caller, id);
        Gathering event = held.eventOf(registration);
        List<Action> actions = new ArrayList<>();
        String path = "/registrations/" + id;
        if (registration.isErased() || !caller.mayWrite()) {
            return new Items<>(actions);
        }
        moves.possible(registration.state(), event).stream()
                .sorted()
                .filter(to -> to == RegistrationState.CANCELLED || maySay(caller, registration, event))
                .forEach(to -> actions.add(Action.to(to, "transitionRegistration", path)));
        if (registration.isAhead()) {
            actions.add(Action.of("setRegistrationDelegate", "PUT", path + "/delegate"));
        }
        invitationActions(caller, registration, event, path).forEach(actions::add);
        if (policy.owning(caller, registration, event).isPresent()) {
            if (registration.isAhead()) {
                actions.add(Action.of("setRegistrationAnswers", "PUT", path + "/answers"));
            }
            actions.add(Action.of("eraseRegistration", "DELETE", path));
        }
        return new Items<>(actions);
    }

    @Transactional
    public Saved<RegistrationView> transition(Caller caller, UUID id, ExpectedVersion expected, Input<TransitionRequest> input) {
        Registration registration = held.visible(caller, id);
        Gathering event = held.eventOf(registration);
        Actor actor = policy.concerned(caller, registration, event).orElseThrow();
        TransitionRequest wish = input.read(TransitionRequest.class);
        if (!wish.to().equals(RegistrationState.CANCELLED.name()) && !maySay(caller, registration, event)) {
            throw Problems.forbidden(registration.waitsForCity()
                    ? "Only those who act for the city can decide about this."
                    : "Only those who run the event can decide about this.");
        }
        return idempotency.once(actor, input, () -> {
            RegistrationSettings settings = held.hold(registration);
            expected.require(registration.version());
            boolean forCity = policy.organiser(caller, event).isEmpty();
            moves.move(settings, event, registration, wish, actor, forCity);
            return saved(registration);
        });
    }

    @Transactional
    public Saved<RegistrationView> replace(
            Caller caller, UUID id, ExpectedVersion expected, Input<DelegateReplacement> input) {
        Registration registration = held.visible(caller, id);
        Gathering event = held.eventOf(registration);
        Actor actor = policy.concerned(caller, registration, event).orElseThrow();
        DelegateReplacement wish = input.read(DelegateReplacement.class);
        held.hold(registration);
        expected.require(registration.version());
        AnswerTaking.requireOpen(registration);
        String before = registration.emailKey();
        String after = Registration.key(wish.email());
        if (!after.equals(before)) {
            arrivals.requireNew(registration.settingsId(), after);
            letters.orderFarewell(registration);
        }
        invitations.discard(registration);
        certificates.discard(registration);
        registration.replacedBy(
                new Delegate(wish.name(), wish.email(), wish.language(), null, registration.city(), registration.organisation()),
                clock.instant());
        links.link(registration);
        history.keep(Entry.of(RegistrationEvents.CHANGED, actor, registration));
        letters.orderByState(registration);
        return saved(registration);
    }

    @Transactional
    public Saved<OwnRegistration> answer(Caller caller, UUID id, ExpectedVersion expected, Input<AnswersInput> input) {
        Registration registration = held.visible(caller, id);
        Actor actor = requireOwning(caller, registration);
        AnswersInput wish = input.read(AnswersInput.class);
        RegistrationSettings settings = held.hold(registration);
        expected.require(registration.version());
        answers.take(settings, registration, wish, actor);
        return own(registration);
    }

    @Transactional
    public void erase(Caller caller, UUID id, ExpectedVersion expected) {
        Registration registration = held.visible(caller, id);
        Actor actor = requireOwning(caller, registration);
        RegistrationSettings settings = held.hold(registration);
        expected.require(registration.version());
        erasing.erase(settings, held.eventOf(registration), registration, actor);
    }

    /** What can be done about the letter of invitation. */
    private Stream<Action> invitationActions(Caller caller, Registration registration, Gathering event, String path) {
        if (!registration.isExpected()) {
            return Stream.empty();
        }
        Stream<Action> asking = policy.owning(caller, registration, event).stream()
                .map(owner -> Action.of("setInvitationLetter", "PUT", path + "/invitation-letter"));
        Stream<Action> deciding = policy.organiser(caller, event).stream()
                .flatMap(organiser -> invitations.next(registration).stream())
                .map(to -> Action.to(to, "transitionInvitationLetter", path + "/invitation-letter"));
        return Stream.concat(asking, deciding);
    }

    /** Whether the caller decides about it: the city as long as it waits for that, the organiser always. */
    private boolean maySay(Caller caller, Registration registration, Gathering event) {
        return policy.organiser(caller, event).isPresent()
                || registration.waitsForCity() && policy.city(caller, registration).isPresent();
    }

    private Actor requireOwning(Caller caller, Registration registration) {
        return policy.owning(caller, registration, held.eventOf(registration)).orElseThrow(() -> Problems.forbidden(
                "Only the registered person and those who run the event can see the answers."));
    }

    private Saved<RegistrationView> saved(Registration registration) {
        return Saved.of(RegistrationView.of(registration, held.eventOf(registration)), registration.version());
    }

    private Saved<OwnRegistration> own(Registration registration) {
        return Saved.of(OwnRegistration.of(registration, held.eventOf(registration)), registration.version());
    }
}
