package org.paideia.convocation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.meeting.Meeting;

@ApplicationScoped
public class Convocations implements PanacheRepositoryBase<Convocation, UUID> {

    private static final String WHOLE = "from Convocation v join fetch v.meeting m join fetch m.network n left join fetch n.parent"
            + " left join fetch m.host mc left join fetch mc.parent left join fetch v.host c left join fetch c.parent";

    Optional<Convocation> whole(UUID id) {
        return find(WHOLE + " where v.id = ?1", id).firstResultOptional();
    }

    /** The first comes first. */
    List<Convocation> of(Meeting meeting) {
        return list(WHOLE + " where m = ?1 order by v.number", meeting);
    }

    /** The one that was sent last. */
    public Optional<Convocation> last(Meeting meeting) {
        return find("meeting = ?1 and last = true", meeting).firstResultOptional();
    }

    /** Keeps it as the last one, of which there is one; the one before keeps its version, since it says what it said. */
    void keep(Convocation convocation) {
        update("last = false where meeting = ?1 and last = true", convocation.meeting());
        persist(convocation);
    }
}
