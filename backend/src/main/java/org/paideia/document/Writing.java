package org.paideia.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A text that is not signed, with everything that its document says: a convocation, minutes, a report. Nothing is looked up
 * beside it.
 *
 * @param language of the text (BCP 47); its direction follows from it
 * @param wordsLanguage of the words that are not the text's
 * @param issuer the name of whoever issues it, in the language of the text if it has one
 * @param facts what is known of it, above the text
 * @param day on which the document says that it was made, so that the same text is always the same file
 * @param verification how the document can be checked, or null where it cannot
 */
public record Writing(
        String language,
        String wordsLanguage,
        String title,
        String issuer,
        List<Fact> facts,
        List<Section> sections,
        LocalDate day,
        SignedText.Verification verification) {

    /** One that cannot be checked. */
    public Writing(
            String language, String wordsLanguage, String title, String issuer, List<Fact> facts, List<Section> sections, LocalDate day) {
        this(language, wordsLanguage, title, issuer, facts, sections, day, null);
    }

    /** Something that is known, under the word for it. */
    public record Fact(String label, String value) {}

    /**
     * A part of the text.
     *
     * @param heading in the language of the words, or null
     */
    public record Section(String heading, List<Item> items) {}

    /**
     * One paragraph or more.
     *
     * @param number as it is shown before it, or null
     * @param markdown without images and raw HTML
     */
    public record Item(String number, String markdown) {}
}
