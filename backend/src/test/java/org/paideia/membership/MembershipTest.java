package org.paideia.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.paideia.membership.MembershipState.ADMITTED;
import static org.paideia.membership.MembershipState.DECLINED;
import static org.paideia.membership.MembershipState.ON_HOLD;
import static org.paideia.membership.MembershipState.SUBMITTED;
import static org.paideia.membership.MembershipState.WITHDRAWN;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paideia.city.SomeCity;
import org.paideia.membership.step.Basis;
import org.paideia.membership.step.Step;
import org.paideia.membership.step.StepCreate;
import org.paideia.network.SomeNetwork;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.time.When;
import org.paideia.shared.time.WhenInput;

/** The verbs of a membership. */
class MembershipTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 12);

    private final Membership membership =
            new Membership(SomeCity.called("Espoo"), SomeNetwork.called("gnlc"), "Our libraries.", NOW);

    @Test
    void beginsAsADraftThatNobodyElseKnowsOf() {
        assertEquals(MembershipState.DRAFT, membership.state());
        assertEquals(When.UNKNOWN, membership.since());
        assertFalse(membership.isPublic());
    }

    @Test
    void isRewrittenWhileItIsADraftOnly() {
        membership.rewrite("Our schools.", NOW);
        assertEquals("Our schools.", membership.motivation());
        become(SUBMITTED, false, null, DAY);
        assertEquals(409, status(() -> membership.rewrite("Our museums.", NOW)));
    }

    @Test
    void countsFromTheLegalDayOfTheAdmissionNotThatOfTyping() {
        admitted();
        assertEquals(When.onDay(DAY), membership.since());
        assertEquals(List.of("ADMISSION"), membership.steps().stream().map(Step::kind).toList());
        assertTrue(membership.isPublic());
        assertNull(membership.endedOn());
    }

    @Test
    void keepsTheFirstAdmissionWhenItComesBackFromAHold() {
        admitted();
        become(ON_HOLD, true, null, DAY.plusDays(10));
        become(ADMITTED, true, null, DAY.plusDays(20));
        assertEquals(When.onDay(DAY), membership.since());
        assertEquals(1, membership.steps().size());
    }

    @Test
    void doesNothingBeforeItBegan() {
        admitted();
        assertEquals(422, status(() -> become(ON_HOLD, true, null, DAY.minusDays(1))));
        assertEquals(ADMITTED, membership.state());
        become(ON_HOLD, true, null, DAY);
    }

    @Test
    void endsOnTheDayOfItsFinalState() {
        become(SUBMITTED, false, null, DAY);
        become(DECLINED, true, null, DAY.plusDays(5));
        assertEquals(DAY.plusDays(5), membership.endedOn());
        assertFalse(membership.isPublic());
        assertEquals(409, status(() -> become(ADMITTED, true, null, DAY.plusDays(6))));
    }

    @Test
    void staysPublicAfterItsEndWhenItWasAdmitted() {
        admitted();
        become(WITHDRAWN, false, WithdrawalReason.CITY_LEFT, DAY.plusYears(1));
        assertTrue(membership.isPublic());
        assertEquals(WithdrawalReason.CITY_LEFT, membership.withdrawalReason());
    }

    @Test
    void isWithdrawnForTheReasonThatFits() {
        become(SUBMITTED, false, null, DAY);
        assertEquals(422, status(() -> become(WITHDRAWN, false, WithdrawalReason.CITY_LEFT, DAY)));
        assertEquals(422, status(() -> become(WITHDRAWN, false, null, DAY)));
        assertEquals(422, status(() -> become(WITHDRAWN, true, WithdrawalReason.APPLICATION_TAKEN_BACK, DAY)));
        become(WITHDRAWN, false, WithdrawalReason.APPLICATION_TAKEN_BACK, DAY);
        assertFalse(membership.isPublic());
    }

    @Test
    void isEndedByTheNetworkFromEveryStateThatIsOpenToIt() {
        admitted();
        become(ON_HOLD, true, null, DAY);
        become(WITHDRAWN, true, WithdrawalReason.ENDED_BY_NETWORK, DAY);
        assertEquals(WithdrawalReason.ENDED_BY_NETWORK, membership.withdrawalReason());
    }

    @Test
    void ofThePastIsPublicAndDatedByItsStep() {
        Membership past = Membership.ofThePast(SomeCity.called("Torino"), SomeNetwork.called("iaec"), null, NOW);
        When year = WhenInput.read(new WhenInput("2016?", null), "/when", false);
        past.add(new StepCreate(Step.ADMISSION, null, Basis.INFERRED, null, 2020, null, null), year, NOW);
        assertTrue(past.isPublic());
        assertEquals(year, past.since());
    }

    private void admitted() {
        become(SUBMITTED, false, null, DAY);
        become(ADMITTED, true, null, DAY);
    }

    private void become(MembershipState to, boolean byNetwork, WithdrawalReason reason, LocalDate day) {
        membership.become(to, new TransitionRequest(to.name(), day, reason == null ? null : reason.name(), null), byNetwork, NOW);
    }

    private static int status(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(HttpProblem.class, act).getStatusCode();
    }
}
