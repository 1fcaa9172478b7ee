package org.paideia.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.paideia.activity.Ref;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/**
 * What a record shows of itself on the agenda.
 *
 * @param kind that of the record, for example {@code MEETING}, or {@link #DEADLINE}
 * @param record what it stands for, by its slug, or by its id where it has none
 * @param type what sort it is within its kind, or null; a deadline always has one
 * @param theme what it is about in words, or null
 * @param themes the slugs of the themes it is about
 * @param startsAt when it begins, where the time is known, else null
 * @param endsAt when it ends, where the time is known, else null
 * @param timeZone the IANA zone in which its times are told, or null
 * @param mode null for what is no gathering
 * @param network the slug of the network that puts it there
 * @param host the slug of the city where it takes place, or null
 * @param country where it takes place (ISO 3166-1 alpha-2), or null
 * @param membersOnly whether it is for those alone who act for the network or for a member city
 * @param path of its page in the app, behind the language
 */
public record AgendaContent(
        String kind,
        Ref record,
        String type,
        String sourceLanguage,
        LanguageMap titles,
        LanguageMap theme,
        List<String> themes,
        When when,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        EventMode mode,
        EventState state,
        String network,
        String host,
        String country,
        boolean membersOnly,
        String path) {

    /** The kind of what is no record of its own: a moment until which, or from which, something can be done. */
    public static final String DEADLINE = "DEADLINE";

    /**
     * The line of a deadline of this record. Who may see it, and where it leads, goes with the record. It takes place nowhere,
     * so that it has no host; it is found under the country of the record.
     *
     * @param type for example {@code REGISTRATION_CLOSES}; a record has one deadline of each type
     * @param at the moment, or null where there is none, or none any more
     * @param zone in which that moment is told
     */
    public AgendaContent deadline(String type, Instant at, ZoneId zone) {
        When day = at == null ? When.UNKNOWN : When.onDay(LocalDate.ofInstant(at, zone));
        return new AgendaContent(
                DEADLINE, record, type, sourceLanguage, titles, null, themes, day, at, null, zone.getId(), null,
                at == null ? EventState.CANCELLED : EventState.CONFIRMED, network, null, country, membersOnly, path);
    }

    /** The same at another time. */
    AgendaContent at(When when, Instant startsAt, String timeZone) {
        return new AgendaContent(
                kind, record, type, sourceLanguage, titles, theme, themes, when, startsAt, endsAt, timeZone, mode, state, network,
                host, country, membersOnly, path);
    }

    boolean isDeadline() {
        return kind.equals(DEADLINE);
    }

    /** Whether it has a place in time at all: a day without a year, or an unknown date, has none. */
    boolean hasPlaceInTime() {
        return when != null && when.hasPlaceInTime();
    }
}
