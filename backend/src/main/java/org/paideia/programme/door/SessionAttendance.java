package org.paideia.programme.door;

import java.util.UUID;
import org.paideia.programme.SessionPlaces;
import org.paideia.programme.SessionState;
import org.paideia.shared.text.LanguageMap;

/** How many came to a session. */
public record SessionAttendance(
        UUID session, String sourceLanguage, LanguageMap titles, String start, String room, SessionPlaces places, SessionState state, int came) {}
