package org.paideia.commitment.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.text.Sourced;

/**
 * What a city is held to. Once published it changes by an accepted revision alone. Null is absent.
 *
 * @param startsOn the day on which it begins
 * @param dueOn the day by which it is done
 */
public record CommitmentTerms(Indicator indicator, LocalDate startsOn, LocalDate dueOn, List<MilestoneInput> milestones) {

    public CommitmentTerms {
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
    }

    /**
     * Refuses what does not hold together, all of it at once.
     *
     * @param known the numbers of the milestones that are there
     * @param pointer where they stand in what was sent; empty where they are the whole
     */
    public void require(String sourceLanguage, Set<Integer> known, String pointer) {
        List<Violation> violations = violations(sourceLanguage, known, pointer);
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }

    /** The same, to be told together with what else is wrong. */
    public List<Violation> violations(String sourceLanguage, Set<Integer> known, String pointer) {
        List<Violation> violations = new ArrayList<>();
        if (indicator != null) {
            violations.addAll(Sourced.violations(sourceLanguage, indicator, pointer + "/indicator"));
        }
        if (startsOn != null && dueOn != null && dueOn.isBefore(startsOn)) {
            violations.add(Violation.at(pointer + "/dueOn", "before-start", "Is before the start."));
        }
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < milestones.size(); i++) {
            MilestoneInput milestone = milestones.get(i);
            String at = pointer + "/milestones/" + i;
            violations.addAll(Sourced.violations(sourceLanguage, milestone, at));
            if (startsOn != null && milestone.dueOn().isBefore(startsOn) || dueOn != null && milestone.dueOn().isAfter(dueOn)) {
                violations.add(Violation.at(at + "/dueOn", "does-not-fit", "Is outside the days of the commitment."));
            }
            if (milestone.number() != null && !known.contains(milestone.number())) {
                violations.add(Violation.at(at + "/number", "unknown-record", "There is no milestone with this number; a new one has none."));
            } else if (milestone.number() != null && !seen.add(milestone.number())) {
                violations.add(Violation.at(at + "/number", "repeated", "Appears twice."));
            }
        }
        return violations;
    }
}
