package org.paideia.registration.letter;

import java.util.List;
import org.paideia.eventrole.GatheringKind;
import org.paideia.shared.text.LanguageMap;

/**
 * A letter of the organiser.
 *
 * @param event the slug of the meeting or conference
 */
public record RegistrationLetterCreate(
        GatheringKind kind, String event, List<LetterAudience> to, String sourceLanguage, LanguageMap subjects, LanguageMap texts) {}
