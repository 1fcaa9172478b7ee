package org.paideia.programme.choice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.eventrole.EventRef;
import org.paideia.registration.RegistrationState;

/**
 * What a delegate has chosen of the programme of an event.
 *
 * @param calendarSince since when a calendar can read it, or null
 */
public record MyProgramme(
        UUID registration, EventRef event, RegistrationState state, List<SessionChoiceView> items, Instant calendarSince) {}
