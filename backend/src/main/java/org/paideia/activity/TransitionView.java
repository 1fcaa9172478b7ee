package org.paideia.activity;

import java.time.Instant;
import java.time.LocalDate;

/** One change of state as callers see it. */
public record TransitionView(
        String from, String to, Instant at, LocalDate effectiveOn, String reason, String note, String actor) {}
