package org.paideia.inbox.letter;

import org.paideia.inbox.LetterFrequency;

/**
 * How often and where to somebody is written to about what they follow.
 *
 * @param email as the sign-in service gave it, or null
 */
public record NotificationSettingsView(LetterFrequency letters, String email) {}
