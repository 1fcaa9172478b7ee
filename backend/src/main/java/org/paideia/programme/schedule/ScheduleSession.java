package org.paideia.programme.schedule;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.text.Names;

/**
 * A session of a file in the shape in which a session is created, so that the contract says what is wrong with it. What only
 * a file can have wrong is told here.
 */
final class ScheduleSession {

    private static final Pattern DURATION = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2})");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    /** What other programmes call what is a format here; of several words in a name the first that stands here counts. */
    private static final List<Map.Entry<String, String>> FORMATS = List.of(
            Map.entry("study visit", "STUDY_VISIT"), Map.entry("workshop", "WORKSHOP"), Map.entry("poster", "POSTER"),
            Map.entry("panel", "DIALOGUE"), Map.entry("dialogue", "DIALOGUE"), Map.entry("keynote", "PLENARY"),
            Map.entry("plenary", "PLENARY"), Map.entry("lecture", "PLENARY"), Map.entry("talk", "PLENARY"));

    /** When a day of a programme begins. */
    private static final LocalTime NIGHT_ENDS = LocalTime.of(4, 0);

    private final int row;
    private final ObjectNode tree = JsonNodeFactory.instance.objectNode();
    private final List<Violation> wrong = new ArrayList<>();

    /** @param row which line or session of the file it is */
    ScheduleSession(int row) {
        this.row = row;
        tree.put("format", "PLENARY");
    }

    int row() {
        return row;
    }

    ObjectNode tree() {
        return tree;
    }

    List<Violation> wrong() {
        return wrong;
    }

    /** Sets a text, unless it is empty. */
    ScheduleSession put(String field, String text) {
        if (text != null && !text.isBlank()) {
            tree.put(field, text.strip());
        }
        return this;
    }

    /** A text in a language; longer ones add to what is there. */
    ScheduleSession text(String field, String language, String text) {
        if (text != null && !text.isBlank()) {
            ObjectNode texts = tree.withObject("/" + field);
            String before = texts.path(language).asText("");
            texts.put(language, before.isEmpty() ? text.strip() : before + "\n\n" + text.strip());
        }
        return this;
    }

    /** What sort of session it is: a word of ours, or one that others use for the same. */
    ScheduleSession format(String type) {
        String folded = type == null ? "" : Names.folded(type).replace('_', ' ');
        FORMATS.stream()
                .filter(known -> folded.contains(known.getKey()))
                .findFirst()
                .ifPresent(known -> tree.put("format", known.getValue()));
        return this;
    }

    /**
     * The language that is spoken, by its tag, however its letters are written ({@code pt-br}); of one with a variant
     * ({@code de-formal}) the language alone. Others are passed over, since what a file writes there is free.
     */
    ScheduleSession language(String tag) {
        Locale locale = Locale.forLanguageTag(tag == null ? "" : tag.strip().replace('_', '-'));
        Stream.of(locale.toLanguageTag(), locale.getLanguage())
                .filter(language -> !locale.getLanguage().isEmpty() && LANGUAGE.matcher(language).matches())
                .findFirst()
                .ifPresent(language -> tree.withArray("/languages").add(language));
        return this;
    }

    ScheduleSession speaker(String name, String title, String organisation) {
        if (name != null && !name.isBlank()) {
            ObjectNode speaker = tree.withArray("/speakers").addObject().put("name", name.strip());
            if (title != null && !title.isBlank()) {
                speaker.put("title", title.strip());
            }
            if (organisation != null && !organisation.isBlank()) {
                speaker.put("organisation", organisation.strip());
            }
        }
        return this;
    }

    ScheduleSession link(String language, String title, String url) {
        if (url != null && url.strip().matches("https?://\\S{4,490}")) {
            ObjectNode document = tree.withArray("/documents").addObject();
            String name = title == null || title.isBlank() ? url.strip() : title.strip();
            document.putObject("titles").put(language, name.substring(0, Math.min(300, name.length())));
            document.put("url", url.strip());
        }
        return this;
    }

    /** An address in full: pretalx writes those of attachments from the root of its own. */
    static String whole(String url, String base) {
        return url != null && base != null && url.strip().startsWith("/") ? base.strip().replaceAll("/+$", "") + url.strip() : url;
    }

    /**
     * When a session begins that tells the clock time alone, as older files do; what begins in the small hours belongs to the
     * night of the day under which it stands. Null where that is not told.
     */
    static String moment(String day, String start) {
        try {
            LocalTime time = LocalTime.parse(start == null ? "" : start.strip());
            LocalDate date = LocalDate.parse(day == null ? "" : day.strip());
            return date.plusDays(time.isBefore(NIGHT_ENDS) ? 1 : 0).atTime(time).toString();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /**
     * When it takes place: an instant with its offset, told in the time of the event, and how long it lasts.
     *
     * @param date for example {@code 2013-10-21T09:30:00+08:00}, with or without the offset
     * @param duration hours and minutes, also with days before them
     */
    ScheduleSession times(String date, String duration, ZoneId zone) {
        Matcher lasting = DURATION.matcher(duration == null ? "" : duration.strip());
        LocalDateTime start = start(date, zone);
        if (start == null) {
            wrong.add(Violation.at("/start", "malformed", "Is no time such as 2013-10-21T09:30:00+08:00."));
        } else if (!lasting.matches()) {
            wrong.add(Violation.at("/end", "malformed", "The duration is not in a form such as 01:30."));
        } else {
            long days = lasting.group(1) == null ? 0 : Long.parseLong(lasting.group(1));
            LocalDateTime end = start.plus(Duration.ofDays(days)
                    .plusHours(Long.parseLong(lasting.group(2)))
                    .plusMinutes(Long.parseLong(lasting.group(3))));
            tree.put("start", start.toString());
            tree.put("end", end.toString());
        }
        return this;
    }

    private static LocalDateTime start(String date, ZoneId zone) {
        String text = date == null ? "" : date.strip().replace(' ', 'T');
        try {
            return OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime();
        } catch (DateTimeException noOffset) {
            try {
                return LocalDateTime.parse(text);
            } catch (DateTimeException neither) {
                return null;
            }
        }
    }
}
