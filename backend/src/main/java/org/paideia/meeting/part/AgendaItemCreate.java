package org.paideia.meeting.part;

import java.time.Instant;
import org.paideia.shared.text.LanguageMap;

/** An item to put on the agenda of a meeting, and the content of one that is there; null is absent. */
public record AgendaItemCreate(
        Integer position, LanguageMap titles, Instant startsAt, Integer minutes, String presenter, LanguageMap notes) {}
