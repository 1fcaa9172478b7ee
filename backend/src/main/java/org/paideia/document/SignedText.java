package org.paideia.document;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * What a city signed, or is about to sign, with everything that its document says: nothing is looked up beside it.
 *
 * @param language of the text (BCP 47); its direction follows from it
 * @param declaration what is signed
 * @param blocks in their order, with the merge fields filled in
 * @param signatories who signs for the city, in their order; several where a city asks for more than one hand
 * @param effectiveOn the day from which it counts in law
 * @param resolution the council's, or null
 * @param onPaper where the hands signed a sheet of paper, how that came to be known here, else null
 * @param verification how the document can be checked, or null for a preview, which says that it is one
 * @param sha256 of the text, in hexadecimal, or null for a preview
 */
public record SignedText(
        String language,
        Declaration declaration,
        List<Block> blocks,
        City city,
        List<Signatory> signatories,
        LocalDate signedOn,
        LocalDate effectiveOn,
        Resolution resolution,
        OnPaper onPaper,
        Verification verification,
        String sha256) {

    private static final Set<String> LEFTWARDS =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "prs", "ps", "sd", "syr", "ug", "ur", "yi");

    /** What a block is for. */
    public enum Kind {
        PREAMBLE,
        CLAUSE,
        CLOSING
    }

    /**
     * A part of the text.
     *
     * @param number as it is shown, for a clause, else null
     * @param markdown without images and raw HTML
     */
    public record Block(Kind kind, String number, String markdown) {}

    /**
     * What is signed.
     *
     * @param issuer the network's name, in the language of the text if it has one
     * @param theme in the language of the text, or null
     * @param year as digits
     */
    public record Declaration(String title, String issuer, String theme, String year) {}

    /**
     * The city that signs.
     *
     * @param names as the text calls it, then in its own languages
     * @param country its name in the language of the text
     * @param arms its arms or its logo, or null
     */
    public record City(List<Name> names, String country, Arms arms) {}

    /** The arms of a city as a picture: PNG or JPEG. */
    public record Arms(String mediaType, byte[] picture) {

        /** The picture as an address that holds it in itself. */
        String dataAddress() {
            return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(picture);
        }
    }

    /**
     * A signature that was given on paper.
     *
     * @param enteredBy who wrote it down here
     */
    public record OnPaper(String enteredBy, LocalDate enteredOn) {}

    /** A name and the language it is in. */
    public record Name(String text, String language) {}

    /** Who signs for the city. */
    public record Signatory(String name, String title) {}

    /** The council's resolution on which the signature rests; the date may be null. */
    public record Resolution(String reference, LocalDate date) {}

    /** How anyone can check the document: the code, and the whole address of the page that takes it. */
    public record Verification(String code, String address) {}

    /** {@code rtl} for what is written from right to left, else {@code ltr}. */
    public String direction() {
        return directionOf(language);
    }

    public static String directionOf(String language) {
        boolean byScript = language.contains("-Arab") || language.contains("-Hebr");
        boolean leftwards = language.contains("-Latn") ? false : byScript || LEFTWARDS.contains(language.split("-")[0]);
        return leftwards ? "rtl" : "ltr";
    }
}
