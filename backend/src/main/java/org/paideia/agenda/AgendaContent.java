package org.paideia.agenda;

import java.time.Instant;
import java.util.List;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/**
 * What a record shows of itself on the agenda.
 *
 * @param kind of record, for example {@code MEETING}
 * @param key its slug, or its id where it has none
 * @param type what sort it is within its kind, or null
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
        String key,
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

    /** Whether it has a place in time at all: a day without a year, or an unknown date, has none. */
    boolean hasPlaceInTime() {
        return when != null && when.hasPlaceInTime();
    }
}
