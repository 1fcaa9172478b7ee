package org.paideia.commitment.smart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.paideia.city.Figure;
import org.paideia.commitment.CommitmentCreate;
import org.paideia.commitment.term.Indicator;
import org.paideia.shared.text.LanguageMap;

/**
 * Which of specific, measurable, achievable, resourced and time-bound a commitment is not yet. It is advice: but for what is
 * required it stands in nobody's way.
 */
public final class SmartCheck {

    /** Shorter than that nobody can tell what is to be done. */
    private static final int SHORT = 80;

    /** What takes longer than that has steps on the way. */
    private static final int LONG_MONTHS = 12;

    private final CommitmentCreate content;
    private final List<SmartFinding> findings = new ArrayList<>();

    private SmartCheck(CommitmentCreate content) {
        this.content = content;
    }

    /** What is missing, in the order of the criteria. */
    public static List<SmartFinding> of(CommitmentCreate content) {
        SmartCheck check = new SmartCheck(content);
        check.specific();
        check.measurable();
        check.achievable();
        check.resourced();
        check.timeBound();
        return List.copyOf(check.findings);
    }

    private void specific() {
        LanguageMap description = content.descriptions();
        if (description == null) {
            required(SmartCriterion.SPECIFIC, "description-missing", "/descriptions", "Describe what the city will do, where and for whom.");
        } else if (description.texts().getOrDefault(content.sourceLanguage(), "").length() < SHORT) {
            find(SmartCriterion.SPECIFIC, "description-short", "/descriptions", "Say a little more: what is done, where and for whom.");
        }
        if (content.declaration() != null && content.block() == null) {
            find(SmartCriterion.SPECIFIC, "clause-missing", "/block", "Choose the clause of the declaration that it puts into practice.");
        }
    }

    private void measurable() {
        Indicator indicator = content.indicator();
        if (indicator == null) {
            find(SmartCriterion.MEASURABLE, "indicator-missing", "/indicator", "Name a number that shows that it is done.");
            return;
        }
        if (indicator.target() == null) {
            find(SmartCriterion.MEASURABLE, "target-missing", "/indicator/target", "Say which number the city wants to reach.");
        }
        if (indicator.baseline() == null) {
            find(SmartCriterion.MEASURABLE, "baseline-missing", "/indicator/baseline", "Say where the city stands today.");
        }
        if (indicator.baseline() != null && indicator.target() != null
                && !indicator.baseline().unit().equalsIgnoreCase(indicator.target().unit())) {
            find(SmartCriterion.MEASURABLE, "unit-differs", "/indicator/target/unit", "Give the target in the same unit as the baseline.");
        }
    }

    private void achievable() {
        Figure baseline = content.indicator() == null ? null : content.indicator().baseline();
        Figure target = content.indicator() == null ? null : content.indicator().target();
        if (baseline != null && target != null && baseline.value().compareTo(target.value()) == 0) {
            find(SmartCriterion.ACHIEVABLE, "target-like-baseline", "/indicator/target/value", "The target is the same as the starting point.");
        }
        LocalDate start = content.startsOn();
        boolean isLong = start != null && content.dueOn() != null && content.dueOn().isAfter(start.plusMonths(LONG_MONTHS));
        if (isLong && content.milestones().isEmpty()) {
            find(SmartCriterion.ACHIEVABLE, "milestones-missing", "/milestones", "It takes more than a year. Add the steps on the way.");
        }
    }

    private void resourced() {
        if (content.resources() == null) {
            find(SmartCriterion.RESOURCED, "resources-missing", "/resources", "Say with what money and people it is done.");
        }
        if (content.department() == null) {
            find(SmartCriterion.RESOURCED, "department-missing", "/department", "Name the department in charge.");
        }
    }

    private void timeBound() {
        if (content.startsOn() == null) {
            required(SmartCriterion.TIME_BOUND, "start-missing", "/startsOn", "Say when it starts.");
        }
        if (content.dueOn() == null) {
            required(SmartCriterion.TIME_BOUND, "due-missing", "/dueOn", "Say when it will be done.");
        }
        Figure target = content.indicator() == null ? null : content.indicator().target();
        if (target != null && target.year() != null && content.dueOn() != null && target.year() > content.dueOn().getYear()) {
            find(SmartCriterion.TIME_BOUND, "target-year-late", "/indicator/target/year", "The year of the target is after the end.");
        }
    }

    private void required(SmartCriterion criterion, String code, String pointer, String message) {
        findings.add(new SmartFinding(criterion, code, pointer, message, true));
    }

    private void find(SmartCriterion criterion, String code, String pointer, String message) {
        findings.add(new SmartFinding(criterion, code, pointer, message, null));
    }
}
