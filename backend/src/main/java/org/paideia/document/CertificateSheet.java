package org.paideia.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A certificate on one page across, made to be framed: who says of whom that they took part in what. Where sessions were
 * attended, they stand on the pages behind it.
 *
 * @param language of its words (BCP 47)
 * @param title what sort of certificate it is
 * @param issuer the name of whoever issues it
 * @param certifies the words before the name
 * @param represents for whom they came, or null
 * @param took the words between the name and what they took part in
 * @param theme of that, or null
 * @param place null where it is not known
 * @param sessions which sessions of it they attended, or null
 * @param issued the words for the day of issue, with the day
 */
public record CertificateSheet(
        String language,
        String title,
        String issuer,
        String certifies,
        String name,
        String represents,
        String took,
        String event,
        String theme,
        String date,
        String place,
        Sessions sessions,
        String issued,
        LocalDate day,
        SignedText.Verification verification) implements Composition {

    /**
     * The sessions that somebody attended.
     *
     * @param title of the list
     * @param counted how many they are and how long they lasted, for the first page
     * @param when the heading over the times
     * @param session the heading over the titles
     * @param duration the heading over how long each lasted
     * @param whole the words before how long all of them lasted
     */
    public record Sessions(
            String title, String counted, String when, String session, String duration, String whole, String hours, List<Line> lines) {

        String allWords() {
            return Stream.concat(
                            Stream.of(title, counted, when, session, duration, whole, hours),
                            lines.stream().flatMap(line -> Stream.of(line.when(), line.title(), line.hours())))
                    .collect(Collectors.joining(" "));
        }
    }

    /** A session: when it was, what it was called, and how long it lasted. */
    public record Line(String when, String title, String hours) {}

    /** From how many characters on a line is set in smaller letters, so that it stays one that is read at a glance. */
    private static final int LONG_NAME = 34;

    private static final int LONG_EVENT = 70;

    /** How many times that they may be before they are set in the smallest letters. */
    private static final int MUCH = 2;

    @Override
    public String layout() {
        return "certificate";
    }

    /** How large the name can be. */
    public String nameSize() {
        return size(name, LONG_NAME);
    }

    /** How large the name of the event can be. */
    public String eventSize() {
        return size(event, LONG_EVENT);
    }

    private static String size(String text, int tooLong) {
        return text.length() <= tooLong ? "usual" : text.length() <= MUCH * tooLong ? "long" : "longest";
    }

    /** When and where, on one line. */
    public String occasion() {
        return place == null ? date : date + " · " + place;
    }

    /** The words of how it can be checked. */
    public Sheet.Check check() {
        return Sheet.check(verification, language);
    }

    @Override
    public String allWords() {
        return Stream.of(title, issuer, certifies, name, represents, took, event, theme, occasion(), sessions == null ? null : sessions.allWords(), issued, check().allWords(),
                        verification.code(), verification.address())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
