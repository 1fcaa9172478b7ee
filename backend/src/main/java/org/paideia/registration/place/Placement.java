package org.paideia.registration.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationState;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;

/**
 * What becomes of those who arrive; nothing of it is counted yet.
 *
 * @param states of each, in order
 * @param registered the addresses among theirs that are registered already
 */
public record Placement(List<Registration> arriving, List<RegistrationState> states, Set<String> registered, Occupancy occupancy) {

    /** Whether the address of the one who arrives is registered already. */
    public boolean isKnown() {
        return !registered.isEmpty();
    }

    /**
     * Refuses whoever is registered already.
     *
     * @param at where in the body they stand if they are several, else empty
     */
    public void requireNew(String at) {
        Set<String> known = new HashSet<>(registered);
        List<Violation> twice = new ArrayList<>();
        for (int i = 0; i < arriving.size(); i++) {
            if (!known.add(arriving.get(i).emailKey())) {
                twice.add(twice(at.isEmpty() ? "/email" : at + i + "/email"));
            }
        }
        if (!twice.isEmpty()) {
            throw refusal(twice);
        }
    }

    static RuntimeException refusal(List<Violation> twice) {
        return Problems.conflict("registered-already", "A person can register only once for an event.", twice);
    }

    static Violation twice(String pointer) {
        return Violation.at(pointer, "repeated", "This address is already registered.");
    }
}
