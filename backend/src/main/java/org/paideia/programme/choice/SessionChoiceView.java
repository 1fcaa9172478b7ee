package org.paideia.programme.choice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.programme.SessionListItem;

/**
 * A session that a delegate has chosen.
 *
 * @param clashes other chosen sessions that take place at the same time
 */
public record SessionChoiceView(SessionListItem session, SessionChoiceState state, List<UUID> clashes, Instant chosenAt) {}
