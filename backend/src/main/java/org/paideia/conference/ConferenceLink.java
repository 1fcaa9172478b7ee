package org.paideia.conference;

import org.paideia.shared.text.LanguageMap;

/**
 * A document or page of a conference, kept elsewhere under that address.
 *
 * @param kind what it is, for example {@code REPORT}
 */
public record ConferenceLink(String kind, LanguageMap titles, String url) {}
