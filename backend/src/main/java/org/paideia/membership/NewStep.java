package org.paideia.membership;

import java.util.UUID;
import org.paideia.shared.time.NewWhen;

/**
 * A step to record.
 *
 * @param asOf calendar year of the source, or null
 * @param corrects the step that this one corrects, or null
 */
public record NewStep(
        String kind, NewWhen when, Basis basis, String source, Integer asOf, String note, UUID corrects) {

    static NewStep admission(java.time.LocalDate day) {
        return new NewStep(Step.ADMISSION, new NewWhen(day.toString(), null), Basis.STATED, null, null, null, null);
    }
}
