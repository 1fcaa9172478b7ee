package org.paideia.meeting.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.idempotency.Idempotency;
import org.paideia.meeting.Audience;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingEvents;
import org.paideia.meeting.MeetingPolicy;
import org.paideia.meeting.MeetingService;
import org.paideia.meeting.MeetingView;
import org.paideia.meeting.Meetings;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Items;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Writes the parts of a meeting: items of its agenda, documents, the link to join. Each raises the version of the whole. */
@ApplicationScoped
public class MeetingPartService {

    private final Meetings meetings;
    private final MeetingService reading;
    private final MeetingPolicy policy;
    private final MeetingEvents events;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    MeetingPartService(
            Meetings meetings,
            MeetingService reading,
            MeetingPolicy policy,
            MeetingEvents events,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.meetings = meetings;
        this.reading = reading;
        this.policy = policy;
        this.events = events;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    public Saved<MeetingView> addItem(Caller caller, String slug, Input<AgendaItemCreate> input) {
        Meeting meeting = reading.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, meeting);
        AgendaItemCreate wish = input.read(AgendaItemCreate.class);
        return idempotency.once(actor, input, () -> {
            meetings.hold(meeting);
            MeetingView before = reading.view(meeting);
            UUID id = meeting.addItem(wish, clock.instant());
            history.keep(Entry.of(events.updated(), actor, meeting).changing(before, reading.view(meeting)));
            return new Saved<>(reading.view(meeting), meeting.version(), "meetings/" + slug + "/items/" + id);
        });
    }

    @Transactional
    public Saved<MeetingView> updateItem(
            Caller caller, String slug, UUID id, ExpectedVersion expected, Input.Change<AgendaItemCreate> input) {
        return change(caller, slug, meeting -> {
            AgendaItemCreate wish = input.patch(meeting.contentOfItem(id), AgendaItemCreate.class);
            MeetingPolicy.ITEM.require(meeting.contentOfItem(id), wish);
            expected.require(meeting.version());
            meeting.changeItem(id, wish, clock.instant());
        });
    }

    @Transactional
    public Saved<MeetingView> removeItem(Caller caller, String slug, UUID id, ExpectedVersion expected) {
        return change(caller, slug, meeting -> {
            meeting.contentOfItem(id);
            expected.require(meeting.version());
            meeting.removeItem(id, clock.instant());
        });
    }

    private Saved<MeetingView> change(Caller caller, String slug, Consumer<Meeting> act) {
        Meeting meeting = reading.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, meeting);
        meetings.hold(meeting);
        MeetingView before = reading.view(meeting);
        act.accept(meeting);
        history.keep(Entry.of(events.updated(), actor, meeting).changing(before, reading.view(meeting)));
        return reading.saved(meeting);
    }

    /** Those that the caller may see. */
    public Items<MeetingDocument> documents(Caller caller, String slug) {
        Meeting meeting = reading.visible(caller, slug);
        boolean isInside = policy.isInside(caller, meeting);
        return new Items<>(meeting.documents().stream()
                .filter(document -> isInside || document.audience() == Audience.PUBLIC)
                .toList());
    }

    @Transactional
    public Saved<Items<MeetingDocument>> addDocument(Caller caller, String slug, Input<MeetingDocumentCreate> input) {
        Meeting meeting = reading.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, meeting);
        MeetingDocumentCreate wish = input.read(MeetingDocumentCreate.class);
        return idempotency.once(actor, input, () -> {
            meetings.hold(meeting);
            UUID id = UUID.randomUUID();
            meeting.keepDocument(wish.as(id), clock.instant());
            return documentsKept(actor, meeting, "meetings/" + slug + "/documents/" + id);
        });
    }

    @Transactional
    public Saved<Items<MeetingDocument>> updateDocument(
            Caller caller, String slug, UUID id, ExpectedVersion expected, Input.Change<MeetingDocumentCreate> input) {
        return changeDocuments(caller, slug, meeting -> {
            MeetingDocumentCreate wish = input.patch(meeting.document(id).content(), MeetingDocumentCreate.class);
            MeetingPolicy.DOCUMENT.require(meeting.document(id).content(), wish);
            expected.require(meeting.version());
            meeting.keepDocument(wish.as(id), clock.instant());
        });
    }

    @Transactional
    public Saved<Items<MeetingDocument>> removeDocument(Caller caller, String slug, UUID id, ExpectedVersion expected) {
        return changeDocuments(caller, slug, meeting -> {
            meeting.document(id);
            expected.require(meeting.version());
            meeting.removeDocument(id, clock.instant());
        });
    }

    private Saved<Items<MeetingDocument>> changeDocuments(Caller caller, String slug, Consumer<Meeting> act) {
        Meeting meeting = reading.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, meeting);
        meetings.hold(meeting);
        act.accept(meeting);
        return documentsKept(actor, meeting, null);
    }

    /** The history tells that documents changed and not which: some are for members alone. */
    private Saved<Items<MeetingDocument>> documentsKept(Actor actor, Meeting meeting, String address) {
        history.keep(Entry.of(events.updated(), actor, meeting));
        return new Saved<>(new Items<>(meeting.documents()), meeting.version(), address);
    }

    /** For those who act for members or run the network; nothing where there is none. */
    public Saved<JoinLink> joinLink(Caller caller, String slug) {
        Meeting meeting = reading.visible(caller, slug);
        if (!policy.isInside(caller, meeting)) {
            throw Problems.forbidden("Only those who act for a member city or for the network can see the link.");
        }
        if (meeting.joinLink() == null) {
            throw Problems.notFound("link to join", slug);
        }
        return Saved.of(meeting.joinLink(), meeting.version());
    }

    @Transactional
    public Saved<JoinLink> setJoinLink(Caller caller, String slug, ExpectedVersion expected, Input<JoinLink> input) {
        return link(caller, slug, expected, () -> input.read(JoinLink.class));
    }

    @Transactional
    public void deleteJoinLink(Caller caller, String slug, ExpectedVersion expected) {
        link(caller, slug, expected, () -> null);
    }

    /** The history tells that it changed, and never what it is. */
    private Saved<JoinLink> link(Caller caller, String slug, ExpectedVersion expected, Supplier<JoinLink> wanted) {
        Meeting meeting = reading.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, meeting);
        meetings.hold(meeting);
        JoinLink link = wanted.get();
        expected.require(meeting.version());
        meeting.joinsBy(link, clock.instant());
        history.keep(Entry.of(events.updated(), actor, meeting));
        return Saved.of(link, meeting.version());
    }
}
