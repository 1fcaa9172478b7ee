package org.paideia.commitment.term;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.text.LanguageMap;

class CommitmentTermsTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);

    @Test
    void mayBeginAndEndOnOneDayWithAStepOnIt() {
        assertDoesNotThrow(() -> terms(START, START, step(null, START)).require("en", Set.of(), ""));
        assertDoesNotThrow(() -> terms(null, null, step(null, START)).require("en", Set.of(), ""));
    }

    @Test
    void tellsAllThatDoesNotHoldTogether() {
        assertEquals(
                List.of("/terms/dueOn before-start", "/terms/milestones/0/dueOn does-not-fit"),
                wrong(terms(END, START, step(null, START.minusDays(1)))));
        assertEquals(
                List.of("/terms/milestones/0/dueOn does-not-fit", "/terms/milestones/1/number unknown-record"),
                wrong(terms(START, END, step(1, END.plusDays(1)), step(2, END))));
        assertEquals(List.of("/terms/milestones/1/number repeated"), wrong(terms(START, END, step(1, START), step(1, END))));
    }

    @SuppressWarnings("unchecked")
    private static List<String> wrong(CommitmentTerms terms) {
        HttpProblem problem = assertThrows(HttpProblem.class, () -> terms.require("en", Set.of(1), "/terms"));
        return ((List<Violation>) problem.getParameters().get("violations")).stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    private static CommitmentTerms terms(LocalDate start, LocalDate end, MilestoneInput... steps) {
        return new CommitmentTerms(null, start, end, List.of(steps));
    }

    private static MilestoneInput step(Integer number, LocalDate day) {
        return new MilestoneInput(number, new LanguageMap(Map.of("en", "A step")), day);
    }
}
