package org.paideia.theme;

import org.paideia.shared.text.LanguageMap;

/** A term to add to the vocabulary, and the content of one that is there. */
public record ThemeCreate(String slug, String group, String sourceLanguage, LanguageMap labels, String source) {}
