package org.paideia.registration.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.document.PaperFile;
import org.paideia.eventrole.EventFinder;
import org.paideia.eventrole.GatheringKind;
import org.paideia.idempotency.Idempotency;
import org.paideia.job.Jobs;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationEvents;
import org.paideia.registration.RegistrationPolicy;
import org.paideia.registration.change.HeldRegistrations;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.registration.settings.SettingsRecords;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Letters of invitation: a delegate asks for one, the organiser issues it, and the delegate fetches it. */
@ApplicationScoped
public class InvitationLetterService {

    private final InvitationLetters letters;
    private final AskingForInvitation asking;
    private final InvitationPaper paper;
    private final HeldRegistrations held;
    private final SettingsRecords records;
    private final EventFinder events;
    private final RegistrationPolicy policy;
    private final InvitationNotice notice;
    private final Jobs jobs;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    InvitationLetterService(
            InvitationLetters letters,
            AskingForInvitation asking,
            InvitationPaper paper,
            HeldRegistrations held,
            SettingsRecords records,
            EventFinder events,
            RegistrationPolicy policy,
            InvitationNotice notice,
            Jobs jobs,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.letters = letters;
        this.asking = asking;
        this.paper = paper;
        this.held = held;
        this.records = records;
        this.events = events;
        this.policy = policy;
        this.notice = notice;
        this.jobs = jobs;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** The letters of an event, for its organiser. */
    public Page<InvitationLetterView> list(
            Caller caller, GatheringKind kind, String slug, InvitationLetterState state, PageRequest request) {
        Gathering event = events.visible(caller, kind, slug);
        policy.requireOrganiser(caller, event);
        RegistrationSettings settings = records.of(event).orElseThrow(() -> Problems.notFound("registration for", slug));
        return letters.page(settings, state, request);
    }

    public Saved<InvitationLetterView> get(Caller caller, UUID id) {
        return saved(require(owned(caller, id)));
    }

    public PaperFile pdf(Caller caller, UUID id) {
        return pdf(owned(caller, id));
    }

    /** The letter on paper, if it was issued. */
    public PaperFile pdf(Registration registration) {
        return letters.of(registration)
                .filter(InvitationLetter::isIssued)
                .map(paper::make)
                .orElseThrow(() -> Problems.notFound("letter of invitation that was issued for", registration.id()));
    }

    /** Asks for a letter, or for another one. */
    @Transactional
    public Saved<InvitationLetterView> ask(Caller caller, UUID id, ExpectedVersion expected, Input<InvitationLetterInput> input) {
        Registration registration = owned(caller, id);
        Actor actor = policy.owning(caller, registration, held.eventOf(registration)).orElseThrow();
        InvitationLetterInput wish = input.read(InvitationLetterInput.class);
        return ask(registration, wish, expected, actor);
    }

    /** The same for a registration whose holder has shown that it is theirs. */
    public Saved<InvitationLetterView> ask(
            Registration registration, InvitationLetterInput wish, ExpectedVersion expected, Actor actor) {
        return saved(asking.ask(registration, wish, expected, actor));
    }

    /** Issues it, refuses it or takes it back; the delegate is told. */
    @Transactional
    public Saved<InvitationLetterView> transition(Caller caller, UUID id, ExpectedVersion expected, Input<TransitionRequest> input) {
        Registration registration = held.visible(caller, id);
        Gathering event = held.eventOf(registration);
        Actor actor = policy.requireOrganiser(caller, event);
        TransitionRequest wish = input.read(TransitionRequest.class);
        return idempotency.once(actor, input, () -> {
            held.hold(registration);
            InvitationLetter letter = require(registration);
            expected.require(letter.version());
            InvitationLetterState to = TransitionRequest.state(wish.to(), letter.state(), letter.state().next());
            switch (to) {
                case ISSUED -> {
                    AskingForInvitation.requirePlace(registration);
                    letter.issue(
                            InvitationPaper.words(registration, event, letter.language()),
                            LocalDate.ofInstant(clock.instant(), event.network().zone()), clock.instant());
                }
                case DECLINED -> letter.decline(wish.note(), clock.instant());
                default -> throw Problems.transition(letter.state(), to, letter.state().next());
            }
            history.keep(Entry.of(to == InvitationLetterState.ISSUED
                    ? RegistrationEvents.INVITATION_ISSUED
                    : RegistrationEvents.INVITATION_DECLINED, actor, registration));
            jobs.soon(notice, new InvitationNotice.Order(registration.id(), registration.linkKey()));
            return saved(letter);
        });
    }

    /** The letter of a registration whose holder has shown that they may see it. */
    public Optional<Saved<InvitationLetterView>> find(Registration registration) {
        return letters.of(registration).map(InvitationLetterService::saved);
    }

    private Registration owned(Caller caller, UUID id) {
        Registration registration = held.visible(caller, id);
        policy.owning(caller, registration, held.eventOf(registration)).orElseThrow(() -> Problems.forbidden(
                "Only the registered person and those who run the event can see the letter of invitation."));
        return registration;
    }

    private InvitationLetter require(Registration registration) {
        return letters.of(registration).orElseThrow(() -> Problems.notFound("letter of invitation for", registration.id()));
    }

    static Saved<InvitationLetterView> saved(InvitationLetter letter) {
        return Saved.of(InvitationLetterView.of(letter), letter.version());
    }
}
