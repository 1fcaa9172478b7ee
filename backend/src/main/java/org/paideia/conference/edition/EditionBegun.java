package org.paideia.conference.edition;

import org.paideia.conference.Conference;
import org.paideia.shared.security.Actor;

/** The next edition of a conference was begun from one, by that actor; told within the transaction, so that others carry over what is theirs. */
public record EditionBegun(Conference previous, Conference next, Actor actor) {}
