package org.paideia.programme.choice;

import java.util.UUID;
import org.paideia.activity.Ref;

/** Somebody with an account chose a session: whoever tells people what happens tells them of it from now on. */
public record SessionChosen(UUID person, Ref session) {}
