package org.paideia.activity;

import org.paideia.shared.text.LanguageMap;

/**
 * What a record is called, for whoever names it without knowing its feature.
 *
 * @param names by language, with one in the source language
 * @param sourceLanguage the language to fall back on
 * @param page the path of its page in the app behind the language, for example {@code /cities/espoo-fi}
 * @param isPublic whether everybody may know of the record
 */
public record Title(LanguageMap names, String sourceLanguage, String page, boolean isPublic) {}
