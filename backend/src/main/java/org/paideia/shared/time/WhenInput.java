package org.paideia.shared.time;

import org.paideia.shared.problem.Problems;

/** A date as a caller gives it. */
public record WhenInput(String edtf, String asWritten) {

    /**
     * What it means.
     *
     * @param given what was given, or null for an unknown date
     * @param pointer where it stands in the body, to be named if it is no date
     * @param southern whether it happens in the south, which says when its seasons are
     */
    public static When read(WhenInput given, String pointer, boolean southern) {
        if (given == null) {
            return When.UNKNOWN;
        }
        if (given.edtf() == null) {
            return new When(null, Precision.UNKNOWN, null, null, given.asWritten());
        }
        return Edtf.parse(given.edtf(), southern)
                .map(e -> new When(given.edtf(), e.precision(), e.earliest(), e.latest(), given.asWritten()))
                .orElseThrow(() -> Problems.invalid(pointer + "/edtf", "malformed",
                        "Is no date in Extended Date/Time Format, such as 2025-10-01, 2025-10, 2025, 2025-23, 201X, 2016? or 2020/.."));
    }

    public static WhenInput of(When when) {
        return when == null || when.edtf() == null && when.asWritten() == null ? null : new WhenInput(when.edtf(), when.asWritten());
    }
}
