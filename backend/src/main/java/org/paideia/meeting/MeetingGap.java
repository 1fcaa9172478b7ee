package org.paideia.meeting;

import org.paideia.agenda.EventState;

/**
 * One thing that a meeting still lacks.
 *
 * @param code stable, from the list in the contract
 * @param neededFor the state that it cannot reach without it, or null where it is only missed
 * @param message in English
 */
public record MeetingGap(String code, EventState neededFor, String message) {}
