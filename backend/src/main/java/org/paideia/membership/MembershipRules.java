package org.paideia.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.access.Person;
import org.paideia.city.City;
import org.paideia.city.Today;
import org.paideia.membership.step.StepCreate;
import org.paideia.network.Network;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.time.Precision;
import org.paideia.shared.time.When;
import org.paideia.shared.time.WhenInput;

/** What holds whoever changes a membership, and however. */
@ApplicationScoped
class MembershipRules {

    private final Memberships memberships;
    private final MembershipPolicy policy;
    private final Today today;

    MembershipRules(Memberships memberships, MembershipPolicy policy, Today today) {
        this.memberships = memberships;
        this.policy = policy;
        this.today = today;
    }

    /** The membership, as far as the caller may know of it. */
    Membership visible(Caller caller, UUID id) {
        return memberships.whole(id)
                .filter(membership -> policy.maySee(caller, membership))
                .orElseThrow(() -> Problems.notFound("membership", id));
    }

    /** A person gives the day of a step, which is not in the future; an import gives what its source says. */
    When when(Caller caller, Membership membership, StepCreate step, String pointer) {
        When when = WhenInput.read(step.when(), pointer, membership.city().isSouthern());
        if (caller.person().kind() == Person.Kind.PERSON && when.precision() != Precision.DAY) {
            throw Problems.invalid(pointer, "day-needed", "Give the day of the step.");
        }
        if (when.isAfter(today(caller, membership))) {
            throw Problems.invalid(pointer, "in-the-future", "Is in the future.");
        }
        return when;
    }

    void requireMaySay(Caller caller, Membership membership, StepCreate step) {
        if (membership.isAboutAdmission(step) && policy.forNetwork(caller, membership.network()).isEmpty()) {
            throw Problems.forbidden("Only the network can say when it admitted a city.");
        }
    }

    void requireParent(City city, Network network) {
        if (network.isMembersMustBelongToParent()
                && network.parent() != null
                && !memberships.isAdmitted(city, network.parent())) {
            throw Problems.rule("/network", "parent-membership-needed",
                    "Members of " + network.slug() + " must be members of " + network.parent().slug() + " first.");
        }
    }

    /** The day it is for the caller: where the city lies for whoever acts for it, else at the secretariat of the network. */
    LocalDate today(Caller caller, City city, Network network) {
        return today.in(policy.forCity(caller, city, false).isPresent() ? city.zone() : network.zone());
    }

    LocalDate today(Caller caller, Membership membership) {
        return today(caller, membership.city(), membership.network());
    }
}
