package org.paideia.activity;

/**
 * What a change was made to.
 *
 * @param kind the kind of record, for example {@code CITY}
 * @param id its slug, or its id where it has none
 * @param city the slug of the city it concerns, or null
 * @param network the slug of the network it concerns, or null
 * @param isPublic whether everybody may know of the record as it is after the change
 */
public record Subject(String kind, String id, String city, String network, boolean isPublic) {}
