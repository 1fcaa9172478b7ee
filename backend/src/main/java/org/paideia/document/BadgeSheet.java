package org.paideia.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Badges on sheets of A4, eight on each, with lines along which they are cut. All have the format A7, for which there are holders everywhere.
 *
 * @param language of its words (BCP 47)
 * @param title what the badges are for
 * @param picture what the QR code is, for those who do not see it
 */
public record BadgeSheet(String language, String title, String picture, List<Badge> badges, LocalDate day) implements Composition {

    private static final int ACROSS = 2;
    private static final int ON_A_SHEET = 8;
    private static final int LONG_NAME = 20;
    private static final int LONGER_NAME = 34;

    /**
     * One badge.
     *
     * @param above who holds the event
     * @param name in the largest letters
     * @param from the city or organisation, or null
     * @param country null where it is not known
     * @param below when and where
     * @param code what the QR code says
     */
    public record Badge(String above, String event, String name, String from, String country, String below, String code) {

        /** How large the name can be. */
        public String nameSize() {
            return name.length() > LONGER_NAME ? "longer" : name.length() > LONG_NAME ? "long" : "usual";
        }

        /** The code as a picture that a page holds in itself. */
        public String qr() {
            return QrCode.dataAddress(code);
        }

        private Stream<String> words() {
            return Stream.of(above, event, name, from, country, below).filter(Objects::nonNull);
        }
    }

    /** A row of a sheet: two badges, or one and an empty place. */
    public record Row(List<Badge> badges) {

        public boolean isHalf() {
            return badges.size() < ACROSS;
        }
    }

    @Override
    public String layout() {
        return "badges";
    }

    /** The badges as they lie on the sheets. */
    public List<List<Row>> sheets() {
        List<List<Row>> sheets = new ArrayList<>();
        for (int sheet = 0; sheet < badges.size(); sheet += ON_A_SHEET) {
            List<Row> rows = new ArrayList<>();
            for (int at = sheet; at < Math.min(sheet + ON_A_SHEET, badges.size()); at += ACROSS) {
                rows.add(new Row(badges.subList(at, Math.min(at + ACROSS, badges.size()))));
            }
            sheets.add(rows);
        }
        return sheets;
    }

    @Override
    public String allWords() {
        return title + " " + badges.stream().flatMap(Badge::words).collect(Collectors.joining(" "));
    }
}
