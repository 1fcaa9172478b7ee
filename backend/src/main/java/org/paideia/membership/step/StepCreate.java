package org.paideia.membership.step;

import java.util.UUID;
import org.paideia.shared.time.WhenInput;

/**
 * A step to record.
 *
 * @param asOf calendar year of the source, or null
 * @param corrects the step that this one corrects, or null
 */
public record StepCreate(
        String kind, WhenInput when, Basis basis, String source, Integer asOf, String note, UUID corrects) {

    public static StepCreate admission(java.time.LocalDate day) {
        return new StepCreate(Step.ADMISSION, new WhenInput(day.toString(), null), Basis.STATED, null, null, null, null);
    }
}
