package org.paideia.activity;

/**
 * What a change was made to.
 *
 * @param kind the kind of record, for example {@code CITY}
 * @param id its slug, or its id where it has none
 * @param city the slug of the city it concerns, or null
 * @param network the slug of the network it concerns, or null
 * @param declaration the slug of the declaration it concerns, or null
 * @param isPublic whether everybody may know of the record as it is after the change
 * @param isConfidential whether not even everyone who acts for the city or the network may know of it
 */
public record Subject(
        String kind, String id, String city, String network, String declaration, boolean isPublic, boolean isConfidential) {

    public Subject(String kind, String id, String city, String network, boolean isPublic) {
        this(kind, id, city, network, null, isPublic, false);
    }

    /** A matter between someone and those who lead the city or the network. */
    public static Subject inConfidence(String kind, String id, String city, String network) {
        return new Subject(kind, id, city, network, null, false, true);
    }

    /** The same, as a matter of that declaration too. */
    public Subject of(String declaration) {
        return new Subject(kind, id, city, network, declaration, isPublic, isConfidential);
    }
}
