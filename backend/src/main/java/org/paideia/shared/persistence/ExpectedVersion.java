package org.paideia.shared.persistence;

import java.util.Set;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;

/** The version of a record that someone has read and wants to change. */
public final class ExpectedVersion {

    private static final ExpectedVersion ANY = new ExpectedVersion(false, Set.of());
    private static final ExpectedVersion MISSING = new ExpectedVersion(true, Set.of());

    private final boolean missing;
    private final Set<Long> versions;

    private ExpectedVersion(boolean missing, Set<Long> versions) {
        this.missing = missing;
        this.versions = versions;
    }

    /** Whichever it is now: for jobs and imports, and for callers who say so. */
    public static ExpectedVersion any() {
        return ANY;
    }

    /** The caller did not say; the change is refused. */
    public static ExpectedVersion missing() {
        return MISSING;
    }

    /** One of these; with none of them the change is refused as stale. */
    public static ExpectedVersion oneOf(Set<Long> versions) {
        return new ExpectedVersion(false, Set.copyOf(versions));
    }

    /**
     * Refuses a change that was not made on the present version.
     *
     * @param version the version of the record now
     */
    public void require(long version) {
        if (missing) {
            throw Problems.of(ProblemType.PRECONDITION_REQUIRED, ProblemType.PRECONDITION_REQUIRED.description());
        }
        if (this != ANY && !versions.contains(version)) {
            throw Problems.of(ProblemType.CHANGED_MEANWHILE, ProblemType.CHANGED_MEANWHILE.description());
        }
    }
}
