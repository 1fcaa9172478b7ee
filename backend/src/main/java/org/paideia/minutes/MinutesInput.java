package org.paideia.minutes;

import org.paideia.meeting.Audience;
import org.paideia.shared.text.LanguageMap;

/**
 * The minutes as they are to be.
 *
 * @param texts in Markdown
 * @param audience null for that of the meeting
 */
public record MinutesInput(String sourceLanguage, LanguageMap texts, Audience audience) {}
