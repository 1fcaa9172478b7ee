package org.paideia.convocation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paideia.access.LetterLanguage;
import org.paideia.agenda.EventMode;
import org.paideia.city.City;
import org.paideia.document.WhenWords;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingCreate;
import org.paideia.agenda.gathering.Venue;
import org.paideia.shared.time.When;

/**
 * When and where one meets, in the words of letters and documents.
 *
 * @param startsAt null where no time is known
 * @param endsAt null where no end is known
 * @param zone in which times are told
 * @param venue null where none is known
 * @param host null where it is open
 */
public record Particulars(When when, Instant startsAt, Instant endsAt, ZoneId zone, EventMode mode, Venue venue, City host) {

    /** As it stands now. */
    public static Particulars of(Meeting meeting) {
        MeetingCreate content = meeting.content();
        return new Particulars(
                meeting.when(), content.startsAt(), content.endsAt(), meeting.zone(), content.mode(), content.venue(), meeting.host());
    }

    /** As it was sent. */
    static Particulars of(Convocation sent) {
        ZoneId zone = sent.timeZone() == null ? sent.meeting().zone() : ZoneId.of(sent.timeZone());
        return new Particulars(sent.when(), sent.startsAt(), sent.endsAt(), zone, sent.mode(), sent.venue(), sent.host());
    }

    /** The day or days, as precisely as they are known. */
    public String date(String language) {
        return WhenWords.of(when, language);
    }

    /** The hours with their time zone; null where they are not known. */
    public String time(String language) {
        if (startsAt == null) {
            return null;
        }
        boolean isOneDay = endsAt != null && day(startsAt).equals(day(endsAt));
        String hours = isOneDay ? time(startsAt, language) + "–" + time(endsAt, language) : time(startsAt, language);
        return words(language).at(hours, zone.getId());
    }

    /** An hour in the time zone of the meeting. */
    String time(Instant instant, String language) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(LetterLanguage.locale(language))
                .format(instant.atZone(zone));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The house and the city, or that one meets online; null where neither is known. */
    public String place(String language) {
        if (mode == EventMode.ONLINE) {
            return words(language).online();
        }
        String place = Stream.of(
                        venue == null ? null : venue.name(),
                        venue == null ? null : venue.address(),
                        host == null ? null : host.names().in(language),
                        host == null ? null : Locale.of("", host.country()).getDisplayCountry(Locale.of(language)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String how = mode == EventMode.HYBRID ? words(language).hybrid() : null;
        String all = Stream.of(place, how).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" · "));
        return all.isEmpty() ? null : all;
    }

    private static ConvocationWords words(String language) {
        return LetterLanguage.words(ConvocationWords.class, language);
    }
}
