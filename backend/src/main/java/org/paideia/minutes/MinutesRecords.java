package org.paideia.minutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.paideia.meeting.Meeting;

@ApplicationScoped
class MinutesRecords implements PanacheRepositoryBase<Minutes, UUID> {

    Optional<Minutes> of(Meeting meeting) {
        return find("meeting", meeting).firstResultOptional();
    }

    Optional<Minutes> ofSlug(String meeting) {
        return find("meeting.slug", meeting).firstResultOptional();
    }

    /** Reads them as they are now; nobody changes them meanwhile, since whoever does holds the meeting. */
    void refresh(Minutes minutes) {
        getEntityManager().refresh(minutes);
    }
}
