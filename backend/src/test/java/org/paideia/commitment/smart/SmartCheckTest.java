package org.paideia.commitment.smart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paideia.city.Figure;
import org.paideia.commitment.CommitmentCreate;
import org.paideia.commitment.term.Indicator;
import org.paideia.commitment.term.MilestoneInput;
import org.paideia.shared.text.LanguageMap;

class SmartCheckTest {

    private static final LanguageMap LONG = text("All twelve libraries of the city open on Sundays from ten to six, with somebody there who helps.");
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final LocalDate END = LocalDate.of(2028, 12, 31);
    private static final List<MilestoneInput> STEPS = List.of(new MilestoneInput(null, text("The first opens"), LocalDate.of(2027, 6, 30)));

    @Test
    void findsNothingWhereAllIsSaid() {
        assertEquals(List.of(), codes(content(LONG, text("Six posts."), "Library services", indicator(40, 60, "hours", "hours", 2028), START, END, STEPS)));
    }

    @Test
    void findsEverythingInTheOrderOfTheCriteriaWhereNothingIsSaid() {
        var found = SmartCheck.of(content(null, null, null, null, null, null, List.of()));
        assertEquals(
                List.of("description-missing", "indicator-missing", "resources-missing", "department-missing", "start-missing", "due-missing"),
                found.stream().map(SmartFinding::code).toList());
        assertEquals(
                List.of("/descriptions", "/startsOn", "/dueOn"),
                found.stream().filter(finding -> Boolean.TRUE.equals(finding.required())).map(SmartFinding::pointer).toList());
        assertTrue(found.stream().allMatch(finding -> finding.message().endsWith(".")));
    }

    @Test
    void asksForMoreThanAFewWordsAndForTheClause() {
        CommitmentCreate content = content(text("Libraries."), text("Posts."), "Schools", indicator(40, 60, "hours", "hours", null), START, END, STEPS);
        assertEquals(List.of("description-short"), codes(content));
        CommitmentCreate under = new CommitmentCreate(
                "espoo-fi", "a-declaration", 1, null, null, "en", content.titles(), LONG, null, null, "Schools", null, content.resources(),
                content.indicator(), START, END, STEPS);
        assertEquals(List.of("clause-missing"), codes(under));
        assertEquals(List.of(), codes(new CommitmentCreate(
                "espoo-fi", "a-declaration", 1, UUID.randomUUID(), null, "en", content.titles(), LONG, null, null, "Schools", null,
                content.resources(), content.indicator(), START, END, STEPS)));
    }

    @Test
    void asksForANumberThatCanBeComparedAndIsNotReachedAlready() {
        assertEquals(List.of("target-missing", "baseline-missing"), ofIndicator(new Indicator(text("Hours"), null, null)));
        assertEquals(List.of("unit-differs"), ofIndicator(indicator(40, 60, "hours", "days", null)));
        assertEquals(List.of(), ofIndicator(indicator(40, 60, "Hours", "hours", null)));
        assertEquals(List.of("target-like-baseline"), ofIndicator(indicator(40, 40, "hours", "hours", null)));
        assertEquals(List.of("target-year-late"), ofIndicator(indicator(40, 60, "hours", "hours", 2029)));
    }

    @Test
    void asksForStepsWhereItTakesMoreThanAYear() {
        Indicator indicator = indicator(40, 60, "hours", "hours", null);
        assertEquals(List.of("milestones-missing"), codes(content(LONG, LONG, "Schools", indicator, START, END, List.of())));
        assertEquals(List.of(), codes(content(LONG, LONG, "Schools", indicator, START, START.plusMonths(12), List.of())));
    }

    private static List<String> ofIndicator(Indicator indicator) {
        return codes(content(LONG, LONG, "Schools", indicator, START, END, STEPS));
    }

    private static List<String> codes(CommitmentCreate content) {
        return SmartCheck.of(content).stream().map(SmartFinding::code).toList();
    }

    private static CommitmentCreate content(
            LanguageMap description, LanguageMap resources, String department, Indicator indicator, LocalDate start, LocalDate end,
            List<MilestoneInput> milestones) {
        return new CommitmentCreate(
                "espoo-fi", null, null, null, "a-network", "en", text("Libraries"), description, null, null, department, null, resources,
                indicator, start, end, milestones);
    }

    private static Indicator indicator(int from, int to, String unit, String otherUnit, Integer year) {
        return new Indicator(
                text("Hours"),
                new Figure(BigDecimal.valueOf(from), unit, 2025, "Report", null),
                new Figure(BigDecimal.valueOf(to), otherUnit, year, "Budget", null));
    }

    private static LanguageMap text(String english) {
        return new LanguageMap(Map.of("en", english));
    }
}
