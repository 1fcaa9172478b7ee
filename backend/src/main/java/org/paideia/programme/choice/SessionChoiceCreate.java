package org.paideia.programme.choice;

import java.util.UUID;

/** A session to choose. */
public record SessionChoiceCreate(UUID session) {}
