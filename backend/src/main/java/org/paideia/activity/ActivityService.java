package org.paideia.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.activity.ActivityView.ActorView;
import org.paideia.activity.ActivityView.PersonRef;
import org.paideia.activity.ActivityView.RecordRef;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.text.LanguageMap;

/** Reads the history, as much of it as the reader may see. */
@ApplicationScoped
public class ActivityService {

    private static final int MOST_NEWS = 50;
    private static final String COLUMNS = "a.id, a.at, a.personId, a.role, a.client, a.action, a.recordKind, a.recordId, a.city,"
            + " a.network, a.changes, p.name, c.names, n.names, a.declaration, d.titles";
    private static final String FROM = "Activity a left join ActorName p on p.id = a.personId"
            + " left join NamedCity c on c.slug = a.city left join NamedNetwork n on n.slug = a.network"
            + " left join NamedDeclaration d on d.slug = a.declaration";

    private final EntityManager em;
    private final Cursors cursors;
    private final Audience audience;

    ActivityService(EntityManager em, Cursors cursors, Audience audience) {
        this.em = em;
        this.cursors = cursors;
        this.audience = audience;
    }

    public Page<ActivityView> list(ActivityFilter filter, PageRequest request) {
        var listing = whole(filter);
        if (!audience.seesAll()) {
            listing.where("(a.open or a.city in :led or a.network in :run"
                            + " or not a.confidential and (a.city in :myCities or a.network in :myNetworks))")
                    .with("led", audience.citiesLed())
                    .with("run", audience.networksLed())
                    .with("myCities", audience.citiesServed())
                    .with("myNetworks", audience.networksServed());
        }
        return listing.page(request, this::view);
    }

    /** The newest of what everybody may know and would call news: whoever asks, it is the same. */
    List<ActivityView> news(ActivityFilter filter) {
        return whole(filter)
                .where("a.open = true and (a.recordKind in ('CITY', 'NETWORK') and a.action in ('CREATED', 'UPDATED')"
                        + " or a.recordKind = 'DECLARATION' and a.action in ('CREATED', 'TRANSITIONED')"
                        + " or a.recordKind in ('MEMBERSHIP', 'ADHERENCE') and a.action = 'TRANSITIONED')")
                .page(PageRequest.portions(MOST_NEWS, "-at"), this::view)
                .items();
    }

    private Listing whole(ActivityFilter filter) {
        return new Listing(em, cursors, COLUMNS, FROM, "a.id")
                .where("a.city = :city", "city", filter.city())
                .where("a.network = :network", "network", filter.network())
                .where("a.declaration = :declaration", "declaration", filter.declaration())
                .where("a.recordKind = :kind", "kind", filter.recordKind())
                .where("a.recordId = :record", "record", filter.record())
                .sortable("at", "a.at", Instant.class);
    }

    private boolean mayKnowPerson(String city, String network) {
        return audience.seesAll()
                || city != null && audience.citiesServed().contains(city)
                || network != null && audience.networksServed().contains(network);
    }

    @SuppressWarnings("unchecked")
    private ActivityView view(Object[] row) {
        boolean known = row[11] != null && mayKnowPerson((String) row[8], (String) row[9]);
        PersonRef person = known ? new PersonRef((UUID) row[2], (String) row[11]) : null;
        return new ActivityView(
                (UUID) row[0],
                (Instant) row[1],
                new ActorView((String) row[3], (String) row[4], person),
                (String) row[5],
                new RecordRef((String) row[6], (String) row[7]),
                (String) row[8],
                (LanguageMap) row[12],
                (String) row[9],
                (LanguageMap) row[13],
                (String) row[14],
                (LanguageMap) row[15],
                (List<Change>) row[10]);
    }
}
