package org.paideia.document;

import io.quarkus.qute.RawString;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paideia.document.SignedText.Arms;
import org.paideia.document.SignedText.Block;
import org.paideia.document.SignedText.Kind;
import org.paideia.document.SignedText.Name;
import org.paideia.document.SignedText.Resolution;
import org.paideia.document.SignedText.Signatory;

/**
 * What stands on the paper, from top to bottom, in words alone. Every kind of document is made of one such sheet, which is
 * how they all come to say the same.
 *
 * @param language of the text
 * @param wordsLanguage of the words that are not the text's
 * @param preview what marks the sheet as not signed, or null
 * @param theme of the declaration, or null
 * @param year of the declaration, or null where nobody signs
 * @param names of the city that signs; none where nobody does, as country, arms, signedFor, seal and signatories are null then
 * @param country of the city
 * @param arms of the city, or null
 * @param pages the words around the number of a page
 * @param signedFor what stands above the signatory's name
 * @param seal the word for where the city sets its seal, or null where it was set elsewhere
 * @param signatories who signs, in their order
 * @param facts what is known of the signature, or of the text where nobody signs it
 * @param check how it can be checked, or null
 */
public record Sheet(
        String language,
        String direction,
        String wordsLanguage,
        String wordsDirection,
        String preview,
        String issuer,
        String title,
        String theme,
        String year,
        List<Name> names,
        String country,
        Arms arms,
        List<Part> parts,
        List<String> pages,
        String signedFor,
        String seal,
        List<Signatory> signatories,
        List<Fact> facts,
        Check check) {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** From how many characters on a title is set in smaller letters. */
    private static final int LONG_TITLE = 70;

    private static final Set<Character.UnicodeScript> SLANTED =
            Set.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.GREEK, Character.UnicodeScript.CYRILLIC);

    /**
     * A block of the text.
     *
     * @param number as it stands in the margin, or null
     */
    public record Part(String kind, String number, String markdown) {

        /** Safe to stand in a page as it is. */
        public RawString html() {
            return new RawString(Markdown.html(markdown));
        }
    }

    /** Something that is known, under the word for it. */
    public record Fact(String label, String value) {}

    /**
     * How the document can be checked.
     *
     * @param words that invite to it
     * @param picture what the QR code is, for those who do not see it
     * @param digest of the text, or null where none was kept
     */
    public record Check(String words, String address, String picture, Fact code, Fact digest) {

        String allWords() {
            return words + code.label() + (digest == null ? "" : digest.label());
        }

        /** The code as a picture that a page holds in itself. */
        public String qr() {
            return QrCode.dataAddress(address);
        }
    }

    static Sheet of(SignedText text) {
        SheetWords words = SheetWords.of(text.language());
        return new Sheet(
                text.language(),
                text.direction(),
                words.language(),
                SignedText.directionOf(words.language()),
                text.verification() == null ? words.get("preview") : null,
                printable(text.declaration().issuer()),
                printable(text.declaration().title()),
                printable(text.declaration().theme()),
                text.declaration().year(),
                text.city().names().stream().map(name -> new Name(printable(name.text()), name.language())).toList(),
                printable(text.city().country()),
                text.city().arms(),
                text.blocks().stream().map(Sheet::part).toList(),
                words.page(),
                words.get("signedFor"),
                text.onPaper() == null ? words.get("seal") : null,
                text.signatories().stream().map(one -> new Signatory(printable(one.name()), printable(one.title()))).toList(),
                facts(text, words),
                check(text.verification(), words.get("check"), text.sha256(), words));
    }

    /** A sheet that nobody signs: the facts stand above the text, and nothing below it. */
    static Sheet of(Writing text) {
        SheetWords words = SheetWords.of(text.wordsLanguage());
        return new Sheet(
                text.language(),
                SignedText.directionOf(text.language()),
                words.language(),
                SignedText.directionOf(words.language()),
                null,
                printable(text.issuer()),
                printable(text.title()),
                null,
                null,
                List.of(),
                null,
                null,
                text.sections().stream().flatMap(Sheet::parts).toList(),
                words.page(),
                null,
                null,
                null,
                text.facts().stream().map(fact -> new Fact(printable(fact.label()), printable(fact.value()))).toList(),
                check(text.verification(), words.get("checkIssued"), null, words));
    }

    private static Stream<Part> parts(Writing.Section section) {
        Stream<Part> items = section.items().stream()
                .map(item -> new Part(item.number() == null ? "preamble" : "clause", printable(item.number()), printable(item.markdown())));
        return section.heading() == null
                ? items
                : Stream.concat(Stream.of(new Part("preamble", null, "# " + Markdown.literal(printable(section.heading())))), items);
    }

    /** Whether a city signs it, or is about to. */
    public boolean isForSigning() {
        return signatories != null;
    }

    /** The title and the city where there is one: what the document as a whole is called. */
    public String heading() {
        return names.isEmpty() ? title : title + " – " + names.getFirst().text();
    }

    /** All that is written on it, for those who must know its characters beforehand. */
    public String allWords() {
        return String.join(" ",
                heading(), issuer,
                isForSigning() ? wordsOfSigning() : "",
                names.stream().map(Name::text).collect(Collectors.joining(" ")),
                parts.stream().map(part -> Markdown.plain(part.markdown())).collect(Collectors.joining(" ")),
                facts.stream().map(fact -> fact.label() + " " + fact.value()).collect(Collectors.joining(" ")),
                check == null ? Objects.requireNonNullElse(preview, "") : check.allWords(),
                String.join(" ", pages));
    }

    private String wordsOfSigning() {
        Stream<String> hands = signatories.stream().flatMap(one -> Stream.of(one.name(), one.title()));
        return Stream.concat(Stream.of(country, signedFor, seal, theme, year), hands)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** The city's arms as a picture that a page holds in itself, or null. */
    public String armsAddress() {
        return arms == null ? null : arms.dataAddress();
    }

    /** What the text calls the city. */
    public Name name() {
        return names.getFirst();
    }

    /** What it is called besides. */
    public List<Name> otherNames() {
        return names.subList(1, names.size());
    }

    /** Whether the theme is in letters that have a slanted form: most scripts have none. */
    public boolean isThemeSlanted() {
        return theme.codePoints().filter(Character::isLetter).mapToObj(Character.UnicodeScript::of).allMatch(SLANTED::contains);
    }

    /** How large the title can be. */
    public String titleSize() {
        return title.length() <= LONG_TITLE ? "usual" : title.length() <= 2 * LONG_TITLE ? "long" : "longest";
    }

    /** What stands at the foot of every page beside its number: by what the document can be checked, or that it is none yet. */
    public Fact foot() {
        return check == null ? null : check.code();
    }

    /** Composed, and without the signs that XML, in which two of the three forms are written, cannot hold. */
    static String printable(String text) {
        return text == null
                ? null
                : Normalizer.normalize(NOT_IN_XML.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    }

    /** How a document is checked that was issued and is not signed. */
    static Check check(SignedText.Verification verification, String language) {
        SheetWords words = SheetWords.of(language);
        return check(verification, words.get("checkIssued"), null, words);
    }

    private static Part part(Block block) {
        return new Part(
                block.kind().name().toLowerCase(java.util.Locale.ROOT),
                block.kind() == Kind.CLAUSE ? printable(block.number()) : null,
                printable(block.markdown()));
    }

    private static List<Fact> facts(SignedText text, SheetWords words) {
        List<Fact> facts = new ArrayList<>();
        if (text.signedOn() != null) {
            facts.add(new Fact(words.get("signedOn"), words.day(text.signedOn())));
        }
        if (text.effectiveOn() != null) {
            facts.add(new Fact(words.get("effectiveOn"), words.day(text.effectiveOn())));
        }
        if (text.onPaper() != null) {
            facts.add(new Fact(
                    words.get("onPaper"), printable(text.onPaper().enteredBy()) + " · " + words.day(text.onPaper().enteredOn())));
        }
        if (text.resolution() != null) {
            facts.add(new Fact(words.get("resolution"), resolution(text.resolution(), words)));
        }
        return facts;
    }

    private static String resolution(Resolution resolution, SheetWords words) {
        return resolution.date() == null
                ? printable(resolution.reference())
                : printable(resolution.reference()) + " · " + words.day(resolution.date());
    }

    private static Check check(SignedText.Verification verification, String invitation, String sha256, SheetWords words) {
        return verification == null
                ? null
                : new Check(
                        invitation,
                        verification.address(),
                        words.get("qr"),
                        new Fact(words.get("code"), verification.code()),
                        sha256 == null ? null : new Fact(words.get("digest"), sha256));
    }
}
