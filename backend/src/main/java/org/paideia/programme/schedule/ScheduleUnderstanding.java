package org.paideia.programme.schedule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.programme.SeatedSession;
import org.paideia.programme.Session;
import org.paideia.programme.SessionCreate;
import org.paideia.programme.SessionState;
import org.paideia.programme.SessionTimes;
import org.paideia.programme.Speaker;
import org.paideia.programme.plan.Timetable;
import org.paideia.shared.contract.Contract;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.text.Sourced;

/** Reads a file as sessions, and holds each against the contract, the days of the event and the rest of the programme. */
@ApplicationScoped
class ScheduleUnderstanding {

    private static final String SCHEMA = "SessionCreate";

    /**
     * A session as it was understood.
     *
     * @param wish null where it is wrong
     * @param there the one that it takes the place of, or null
     */
    record Understood(SessionImportRow row, SessionCreate wish, SessionTimes times, Session there) {}

    private final Contract contract;
    private final ObjectMapper mapper;

    ScheduleUnderstanding(Contract contract, ObjectMapper mapper) {
        this.contract = contract;
        this.mapper = mapper;
    }

    ScheduleSessions read(ScheduleFile file, Gathering event, SessionImportService.Wish wish) {
        return switch (file.source()) {
            case CSV -> ScheduleTableReader.read(file.content(), wish.language());
            case SCHEDULE_XML -> ScheduleXmlReader.read(file.content(), event.zone(), wish.language());
            case SCHEDULE_JSON -> ScheduleJsonReader.read(file.content(), event.zone(), wish.language());
        };
    }

    /** @param programme what is there already */
    List<Understood> of(ScheduleSessions found, Gathering event, SessionImportService.Wish how, List<SeatedSession> programme) {
        Map<String, Session> there = programme.stream()
                .map(SeatedSession::session)
                .collect(Collectors.toMap(Session::reference, session -> session));
        Timetable timetable = Timetable.of(there.values().stream().filter(each -> each.state() == SessionState.SCHEDULED).toList());
        Set<String> references = new HashSet<>();
        List<Understood> all = new ArrayList<>();
        for (ScheduleSession session : found.all()) {
            complete(session.tree(), event, how);
            Session before = there.get(session.tree().path("reference").asText());
            all.add(understood(session, event, how, before, references));
        }
        all.stream().filter(each -> each.there() != null).forEach(each -> timetable.remove(each.there().id()));
        int room = ScheduleSessions.MOST - programme.size();
        return all.stream().map(each -> placed(each, timetable, room, all)).toList();
    }

    private static void complete(ObjectNode tree, Gathering event, SessionImportService.Wish how) {
        tree.put("kind", how.kind().name());
        tree.put("event", event.slug());
        tree.put("sourceLanguage", how.language());
        if (how.consentedOn() != null) {
            tree.path("speakers").forEach(speaker -> ((ObjectNode) speaker).put("consentedOn", how.consentedOn().toString()));
        }
    }

    private Understood understood(
            ScheduleSession session, Gathering event, SessionImportService.Wish how, Session before, Set<String> references) {
        ObjectNode tree = session.tree();
        List<Violation> wrong = new ArrayList<>(session.wrong());
        Set<String> told = wrong.stream().map(Violation::pointer).collect(Collectors.toSet());
        contract.violations(SCHEMA, tree).stream().filter(violation -> !told.contains(violation.pointer())).forEach(wrong::add);
        if (tree.has("reference") && !references.add(tree.path("reference").asText())) {
            wrong.add(Violation.at("/reference", "repeated", "Another session of the file has the same reference."));
        }
        SessionTimes times = null;
        SessionCreate wish = null;
        if (wrong.isEmpty()) {
            wish = kept(wish(tree), before);
            wrong.addAll(Sourced.violations(how.language(), wish, ""));
            times = SessionTimes.of(wish, event, wrong).orElse(null);
        }
        if (!wrong.isEmpty()) {
            return new Understood(SessionImportRow.wrong(session.row(), tree, wrong), null, null, null);
        }
        SessionImportRow.Outcome outcome = before == null
                ? SessionImportRow.Outcome.NEW
                : before.content().equals(wish) ? SessionImportRow.Outcome.UNCHANGED : SessionImportRow.Outcome.CHANGED;
        return new Understood(SessionImportRow.understood(session.row(), outcome, wish), wish, times, before);
    }

    /** Whether its room and its speakers are free, with what stands before it in the file. */
    private static Understood placed(Understood each, Timetable timetable, int room, List<Understood> all) {
        if (each.wish() == null || each.there() != null && each.there().state() == SessionState.CANCELLED) {
            return each;
        }
        List<Violation> wrong = new ArrayList<>(timetable.clashes(each, each.wish(), each.times()));
        long added = all.stream().filter(other -> other.row().outcome() == SessionImportRow.Outcome.NEW).count();
        if (added > room && each.there() == null) {
            wrong.add(Violation.at("", "too-long", "The programme would have more than 2,000 sessions."));
        }
        if (!wrong.isEmpty()) {
            SessionImportRow row = each.row();
            return new Understood(
                    new SessionImportRow(
                            row.row(), SessionImportRow.Outcome.WRONG, row.reference(), row.titles(), row.format(), row.track(),
                            row.room(), row.start(), row.end(), row.speakers(), wrong.stream().limit(50).toList()),
                    null, null, null);
        }
        timetable.add(each, each.wish(), each.times());
        return each;
    }

    /**
     * What a file does not tell of a session that is there stays: who agreed to be named, how many places there are, and the
     * speakers whose names no file can have from here.
     */
    private static SessionCreate kept(SessionCreate wish, Session before) {
        if (before == null) {
            return wish;
        }
        List<Speaker> speakers = Stream.concat(
                        wish.speakers().stream().map(speaker -> kept(speaker, before)),
                        before.speakers().stream()
                                .filter(speaker -> !speaker.mayBeNamed() && wish.speakers().stream().noneMatch(speaker::isSameAs)))
                .toList();
        return new SessionCreate(
                wish.kind(), wish.event(), wish.reference(), before.sourceLanguage(), wish.titles(),
                wish.descriptions() == null ? before.descriptions() : wish.descriptions(), wish.format(), wish.track(), wish.room(),
                wish.start(), wish.end(), wish.languages(),
                wish.interpretation().isEmpty() ? before.interpretation() : wish.interpretation(), speakers,
                wish.capacity() == null ? before.capacity() : wish.capacity(),
                wish.documents().isEmpty() ? before.documents() : wish.documents());
    }

    private static Speaker kept(Speaker speaker, Session session) {
        return session.speakers().stream()
                .filter(speaker::isSameAs)
                .findFirst()
                .map(before -> new Speaker(
                        speaker.name(),
                        speaker.title() == null ? before.title() : speaker.title(),
                        speaker.organisation() == null ? before.organisation() : speaker.organisation(),
                        speaker.consentedOn() == null ? before.consentedOn() : speaker.consentedOn()))
                .orElse(speaker);
    }

    private SessionCreate wish(ObjectNode tree) {
        try {
            return mapper.treeToValue(tree, SessionCreate.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The contract admits what a session cannot hold", e);
        }
    }
}
