package org.paideia.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paideia.activity.ActivityView.ActorView;
import org.paideia.activity.ActivityView.PersonRef;
import org.paideia.activity.ActivityView.RecordRef;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

/** Reads the history, as much of it as the reader may see. */
@ApplicationScoped
public class ActivityService {

    private final EntityManager em;
    private final Cursors cursors;
    private final Audience audience;

    ActivityService(EntityManager em, Cursors cursors, Audience audience) {
        this.em = em;
        this.cursors = cursors;
        this.audience = audience;
    }

    public Page<ActivityView> list(ActivityFilter filter, PageRequest request) {
        var listing = new Listing(
                        em,
                        cursors,
                        "a.id, a.at, a.personId, a.role, a.client, a.action, a.recordKind, a.recordId, a.city, a.network, a.changes",
                        "Activity a",
                        "a.id")
                .where("a.city = :city", "city", filter.city())
                .where("a.network = :network", "network", filter.network())
                .where("a.recordKind = :kind", "kind", filter.recordKind())
                .where("a.recordId = :record", "record", filter.record())
                .sortable("at", "a.at", Instant.class);
        if (!audience.seesAll()) {
            listing.where("(a.open or a.city in :myCities or a.network in :myNetworks)")
                    .with("myCities", audience.citiesServed())
                    .with("myNetworks", audience.networksServed());
        }
        Page<Object[]> rows = listing.page(request, row -> row);
        Map<UUID, String> names = names(rows.items());
        return new Page<>(
                rows.items().stream().map(row -> view(row, names)).toList(), rows.nextCursor(), rows.totalCount());
    }

    private Map<UUID, String> names(List<Object[]> rows) {
        Set<UUID> persons = new HashSet<>();
        for (Object[] row : rows) {
            if (mayKnowPerson((String) row[8], (String) row[9]) && row[2] != null) {
                persons.add((UUID) row[2]);
            }
        }
        return persons.isEmpty() ? Map.of() : audience.personNames(persons);
    }

    private boolean mayKnowPerson(String city, String network) {
        return audience.seesAll()
                || city != null && audience.citiesServed().contains(city)
                || network != null && audience.networksServed().contains(network);
    }

    @SuppressWarnings("unchecked")
    private ActivityView view(Object[] row, Map<UUID, String> names) {
        boolean known = mayKnowPerson((String) row[8], (String) row[9]) && names.containsKey(row[2]);
        PersonRef person = known ? new PersonRef((UUID) row[2], names.get(row[2])) : null;
        return new ActivityView(
                (UUID) row[0],
                (Instant) row[1],
                new ActorView((String) row[3], (String) row[4], person),
                (String) row[5],
                new RecordRef((String) row[6], (String) row[7]),
                (String) row[8],
                (String) row[9],
                (List<Change>) row[10]);
    }
}
