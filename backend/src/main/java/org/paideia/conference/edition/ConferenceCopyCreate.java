package org.paideia.conference.edition;

import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.WhenInput;

/** The next edition, to begin from another; null is taken from that, or left open. */
public record ConferenceCopyCreate(String slug, WhenInput when, String host, LanguageMap titles) {}
