package org.paideia.programme.choice;

import java.util.UUID;
import org.paideia.activity.Ref;

/** Somebody with an account gave up a session. */
public record SessionLeft(UUID person, Ref session) {}
