package org.paideia.inbox.letter;

import org.paideia.inbox.LetterFrequency;

/** How often to be written to. */
public record NotificationSettingsInput(LetterFrequency letters) {}
