package org.paideia.registration.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.registration.RegistrationListItem;
import org.paideia.registration.RegistrationView;
import org.paideia.registration.place.EventQueue;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Items;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;

/** Takes registrations: it reads what was sent and lets it wait for its turn, before any transaction begins. */
@ApplicationScoped
public class RegisteringService {

    private final ArrivalService arrivals;
    private final EventQueue queue;

    RegisteringService(ArrivalService arrivals, EventQueue queue) {
        this.arrivals = arrivals;
        this.queue = queue;
    }

    public Saved<RegistrationView> create(Caller caller, Input<RegistrationCreate> input) {
        RegistrationCreate wish = input.read(RegistrationCreate.class);
        requireKnown(caller, wish);
        return queue.inTurn(wish.kind(), wish.event(), () -> arrivals.arrive(caller, wish, input.key()));
    }

    public Saved<Items<RegistrationListItem>> createGroup(Caller caller, Input<RegistrationGroupCreate> input) {
        if (!caller.isAdmin() && caller.cities(Role.FOCAL_POINT, Role.DEPUTY).isEmpty()) {
            throw Problems.forbidden("Only those who act for the city can register its delegates.");
        }
        RegistrationGroupCreate wish = input.read(RegistrationGroupCreate.class);
        return queue.inTurn(wish.kind(), wish.event(), () -> arrivals.arrive(caller, wish, input.key()));
    }

    /** Without an account nobody says who somebody is but they themselves. */
    private static void requireKnown(Caller caller, RegistrationCreate wish) {
        List<Violation> missing = new ArrayList<>();
        boolean hasAccount = caller.isSignedIn() && caller.person().email() != null;
        if (!hasAccount && wish.email() == null) {
            missing.add(Violation.at("/email", "required", "Give an email address."));
        }
        if (!caller.isSignedIn() && wish.name() == null) {
            missing.add(Violation.at("/name", "required", "Say who you are."));
        }
        if (!caller.isSignedIn() && wish.language() == null) {
            missing.add(Violation.at("/language", "required", "Say in which language we should write to you."));
        }
        if (!missing.isEmpty()) {
            throw Problems.invalid(missing);
        }
    }
}
