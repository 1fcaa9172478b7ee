package org.paideia.commitment.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.paideia.access.Caller;
import org.paideia.city.Today;
import org.paideia.commitment.CommitmentPolicy;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.paging.Portions;

/** Lists commitments. */
@ApplicationScoped
public class RegisterService {

    private final Register register;
    private final CommitmentPolicy policy;
    private final Today today;

    RegisterService(Register register, CommitmentPolicy policy, Today today) {
        this.register = register;
        this.policy = policy;
        this.today = today;
    }

    /** What is public; where a state is asked for, also what the caller may know of in that state. */
    public Page<CommitmentListItem> list(Caller caller, CommitmentFilter filter, PageRequest request) {
        return register.page(filter, policy.reach(caller), today.in(ZoneOffset.UTC), request);
    }

    /** All that a city promised and everybody may know of, what is due first. */
    public List<CommitmentListItem> ofCity(String slug) {
        LocalDate day = today.in(ZoneOffset.UTC);
        List<CommitmentListItem> found = new ArrayList<>();
        var nobody = new CommitmentPolicy.Reach(false, Set.of(), Set.of());
        try {
            new Portions<>("due", request -> register.page(CommitmentFilter.ofCity(slug), nobody, day, request)).each(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
