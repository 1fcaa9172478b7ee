package org.paideia.convocation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.agenda.EventMode;
import org.paideia.agenda.EventState;
import org.paideia.city.City;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingCreate;
import org.paideia.agenda.gathering.Venue;
import org.paideia.meeting.part.AgendaItem;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Sourced;
import org.paideia.shared.time.When;

/**
 * The call to a meeting as it was sent. It exists because cities decide by it, and statutes ask for notice: whatever of the
 * meeting changes later, one can read what was said, on which day, and how long before. What is sent later is another one.
 */
@Entity
public class Convocation extends VersionedRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    private Meeting meeting;

    private int number;

    /** Whether none was sent after it. */
    @Column(name = "is_last")
    private boolean last;

    private LocalDate sentOn;
    private int noticeDays;
    private LocalDate answerBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap messages;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgendaItem> items;

    @Embedded
    private When when;

    private Instant startsAt;
    private Instant endsAt;
    private String timeZone;

    @Enumerated(EnumType.STRING)
    private EventMode mode;

    @ManyToOne(fetch = FetchType.LAZY)
    private City host;

    @JdbcTypeCode(SqlTypes.JSON)
    private Venue venue;

    private List<String> changes;

    protected Convocation() {}

    /** @param before the one that was sent before it, or null */
    Convocation(Meeting meeting, Convocation before, ConvocationCreate wish, Instant now) {
        super(now);
        Sourced.require(meeting.sourceLanguage(), wish);
        LocalDate today = LocalDate.ofInstant(now, meeting.zone());
        requireAhead(meeting, today);
        requireInTime(wish.answerBy(), today, meeting.when().earliest());
        MeetingCreate content = meeting.content();
        this.meeting = meeting;
        this.number = before == null ? 1 : before.number + 1;
        this.last = true;
        this.sentOn = today;
        this.noticeDays = (int) ChronoUnit.DAYS.between(today, meeting.when().earliest());
        this.answerBy = wish.answerBy();
        this.messages = wish.messages();
        this.items = meeting.items();
        this.when = meeting.when();
        this.startsAt = content.startsAt();
        this.endsAt = content.endsAt();
        this.timeZone = content.timeZone();
        this.mode = content.mode();
        this.host = meeting.host();
        this.venue = content.venue();
        this.changes = before == null ? List.of() : changesSince(before);
    }

    private static void requireAhead(Meeting meeting, LocalDate today) {
        if (meeting.state() != EventState.CONFIRMED) {
            throw Problems.conflict("not-confirmed", "It is " + meeting.state() + ". What is CONFIRMED is convoked.");
        }
        if (meeting.when().earliest().isBefore(today)) {
            throw Problems.conflict("begun", "It began on " + meeting.when().earliest() + ": nobody is called to it any more.");
        }
    }

    private static void requireInTime(LocalDate answerBy, LocalDate today, LocalDate firstDay) {
        if (answerBy != null && answerBy.isBefore(today)) {
            throw Problems.rule("/answerBy", "in-the-past", "Is in the past.");
        }
        if (answerBy != null && answerBy.isAfter(firstDay)) {
            throw Problems.rule("/answerBy", "does-not-fit", "Is after the first day of the meeting, " + firstDay + ".");
        }
    }

    private List<String> changesSince(Convocation before) {
        List<String> changed = new ArrayList<>();
        note(changed, "DATE", when.edtf(), before.when.edtf());
        note(changed, "TIME", List.of(String.valueOf(startsAt), String.valueOf(endsAt)), List.of(String.valueOf(before.startsAt), String.valueOf(before.endsAt)));
        note(changed, "MODE", mode, before.mode);
        note(changed, "PLACE", place(), before.place());
        note(changed, "AGENDA", items, before.items);
        return changed;
    }

    private List<Object> place() {
        return java.util.Arrays.asList(host == null ? null : host.slug(), venue);
    }

    private static void note(List<String> changed, String what, Object now, Object before) {
        if (!Objects.equals(now, before)) {
            changed.add(what);
        }
    }

    public Meeting meeting() {
        return meeting;
    }

    /** Which one to the meeting it is, counted from 1. */
    public int number() {
        return number;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    int noticeDays() {
        return noticeDays;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    LanguageMap messages() {
        return messages;
    }

    List<AgendaItem> items() {
        return List.copyOf(items);
    }

    When when() {
        return when;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    String timeZone() {
        return timeZone;
    }

    EventMode mode() {
        return mode;
    }

    City host() {
        return host;
    }

    Venue venue() {
        return venue;
    }

    List<String> changes() {
        return List.copyOf(changes);
    }
}
