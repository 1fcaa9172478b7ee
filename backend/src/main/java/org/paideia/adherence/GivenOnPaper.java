package org.paideia.adherence;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How a signature that was given on paper came to be known here.
 *
 * @param enteredBy the network or the city for which it was written down, as it was called then
 * @param role the role in which that was done; the public learns no more of the person
 * @param scan the sheet with the hands on it, as a file of the city
 */
public record GivenOnPaper(LocalDate enteredOn, String enteredBy, String role, UUID scan) {

    /** The same for whoever has no use for the id of the scan. */
    public GivenOnPaper withoutScan() {
        return new GivenOnPaper(enteredOn, enteredBy, role, null);
    }
}
