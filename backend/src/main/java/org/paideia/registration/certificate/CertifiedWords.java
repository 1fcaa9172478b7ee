package org.paideia.registration.certificate;

/**
 * What a certificate says of the event, as it was called when the certificate was issued.
 *
 * @param theme null where it has none
 * @param issuer the name of the network
 * @param place the city and its country; null online, and where it is not known
 * @param city with its country, for which the delegate came, or null
 */
public record CertifiedWords(String event, String theme, String issuer, String date, String place, String city) {}
