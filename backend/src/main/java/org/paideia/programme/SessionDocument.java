package org.paideia.programme;

import org.paideia.shared.text.LanguageMap;

/** A document of a session, kept elsewhere under that address. */
public record SessionDocument(LanguageMap titles, String url) {}
