package org.paideia.membership.right;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.paideia.access.Caller;
import org.paideia.activity.Audience;
import org.paideia.membership.Memberships;
import org.paideia.network.NetworkService;

/** What of the history a caller may see, also where nobody makes a request: a job that writes to them. */
@ApplicationScoped
public class Audiences {

    private final NetworkService networks;
    private final Memberships memberships;
    private final Clock clock;

    Audiences(NetworkService networks, Memberships memberships, Clock clock) {
        this.networks = networks;
        this.memberships = memberships;
        this.clock = clock;
    }

    public Audience of(Caller reader) {
        return new NetworkRights(reader, networks, memberships, clock);
    }
}
