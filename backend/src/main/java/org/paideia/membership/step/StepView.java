package org.paideia.membership.step;

import java.util.UUID;
import org.paideia.shared.time.When;

/** One step as callers see it. */
public record StepView(
        UUID id, String kind, When when, Basis basis, String source, Integer asOf, String note, UUID corrects) {}
