package org.paideia.commitment.part;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.commitment.term.CommitmentTerms;
import org.paideia.commitment.term.Indicator;
import org.paideia.commitment.term.Milestone;
import org.paideia.commitment.term.MilestoneInput;
import org.paideia.shared.time.When;

/**
 * What the city is held to, with what was reached of it. After the publication the terms change by an accepted revision
 * alone, and what was reached by an accepted report.
 *
 * @param startsOn the day on which it begins, or null
 * @param dueOn the day by which it is done, or null
 * @param dueSort that day as it is sorted by: what has none comes last
 * @param milestones in the order of their days
 * @param lastMilestone the number that was given last; none is given twice
 */
@Embeddable
public record Held(
        @JdbcTypeCode(SqlTypes.JSON) Indicator indicator,
        LocalDate startsOn,
        LocalDate dueOn,
        LocalDate dueSort,
        @JdbcTypeCode(SqlTypes.JSON) List<Milestone> milestones,
        int lastMilestone) {

    public static final Held NOTHING = new Held(null, null, null, When.LAST_DAY, List.of(), 0);

    /** Other terms; a milestone that stays keeps its number and the day on which it was reached. */
    public Held to(CommitmentTerms terms) {
        Map<Integer, Milestone> before = milestones.stream().collect(Collectors.toMap(Milestone::number, Function.identity()));
        List<Milestone> after = new ArrayList<>();
        int last = lastMilestone;
        for (MilestoneInput given : terms.milestones()) {
            Milestone known = before.get(given.number());
            int number = known == null ? ++last : known.number();
            after.add(new Milestone(number, given.titles(), given.dueOn(), known == null ? null : known.reachedOn()));
        }
        after.sort(Comparator.comparing(Milestone::dueOn).thenComparing(Milestone::number));
        LocalDate sort = Objects.requireNonNullElse(terms.dueOn(), When.LAST_DAY);
        return new Held(terms.indicator(), terms.startsOn(), terms.dueOn(), sort, List.copyOf(after), last);
    }

    /** The same, with these milestones reached by that day; one that was reached before keeps its day. */
    public Held reached(Set<Integer> numbers, LocalDate day) {
        List<Milestone> after = milestones.stream()
                .map(one -> numbers.contains(one.number()) && one.reachedOn() == null ? one.reached(day) : one)
                .toList();
        return new Held(indicator, startsOn, dueOn, dueSort, after, lastMilestone);
    }

    /** As they could be sent. */
    public CommitmentTerms terms() {
        return new CommitmentTerms(indicator, startsOn, dueOn, milestones.stream().map(Milestone::content).toList());
    }

    public Set<Integer> milestoneNumbers() {
        return milestones.stream().map(Milestone::number).collect(Collectors.toSet());
    }
}
