package org.paideia.access.mandate;

import org.paideia.access.Mandate;
import org.paideia.shared.security.Actor;

/** A mandate has ended, in the transaction of whoever ended it: what its holder may do by it ends, too. */
public record MandateEnded(Mandate mandate, Actor actor) {}
