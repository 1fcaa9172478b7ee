package org.paideia.agenda;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.paideia.activity.Ref;
import org.paideia.network.NetworkService;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.text.Names;
import org.paideia.shared.time.When;

@ApplicationScoped
public class AgendaEntries implements PanacheRepositoryBase<AgendaEntry, UUID> {

    /** What calendars cannot show: a span without an end. */
    private static final String BOUNDED = "e.firstDay > :firstDay and e.lastDay < :lastDay";

    /** A deadline that is no more is told to calendars alone, which may hold it still. */
    private static final String STANDS = "(e.kind <> 'DEADLINE' or e.state <> 'CANCELLED')";

    private final EntityManager em;
    private final Cursors cursors;
    private final NetworkService networks;

    AgendaEntries(EntityManager em, Cursors cursors, NetworkService networks) {
        this.em = em;
        this.cursors = cursors;
        this.networks = networks;
    }

    /** The line that shows the same. */
    Optional<AgendaEntry> of(AgendaContent content) {
        return of(content.record()).stream().filter(entry -> entry.shows(content)).findFirst();
    }

    /** The lines of a record: its own and those of its deadlines. */
    List<AgendaEntry> of(Ref record) {
        return list("recordKind = ?1 and recordKey = ?2", record.kind(), record.key());
    }

    /** @param inside the slugs of the networks of which the reader sees what is for members */
    Page<AgendaEntryView> page(AgendaFilter filter, Set<String> inside, PageRequest request) {
        return listing(filter, inside, AgendaEntryView.ITEM, AgendaEntryView.FROM).where(STANDS).page(sorted(request), AgendaEntryView.class);
    }

    /** The same, as far as a calendar can show it, with the deadlines that are no more. */
    Page<CalendarEntry> calendar(AgendaFilter filter, Set<String> inside, PageRequest request) {
        return bounded(listing(filter, inside, CalendarEntry.ITEM, CalendarEntry.FROM)).page(sorted(request), CalendarEntry.class);
    }

    /** How many entries a calendar shows and when the latest of them changed; both together change with the calendar. */
    Stamp stamp(AgendaFilter filter, Set<String> inside) {
        return bounded(listing(filter, inside, "new org.paideia.agenda.AgendaEntries$Stamp(count(*), max(e.changedAt))", "AgendaEntry e"))
                .single(Stamp.class);
    }

    /** @param changedAt null where there are no entries */
    public record Stamp(long count, Instant changedAt) {}

    private Listing listing(AgendaFilter filter, Set<String> inside, String select, String from) {
        var listing = InTime.sortable(new Listing(em, cursors, select, from, "e.id"), "e")
                .where("e.host = :city", "city", filter.city())
                .where("e.network in :these", "these", filter.networks())
                .where("e.country = :country", "country", filter.country())
                .where("e.kind = :kind", "kind", filter.kind())
                .where("e.recordKind = :recordKind", "recordKind", filter.key() == null ? null : filter.kind())
                .where("e.recordKey = :key", "key", filter.key())
                .where("e.type = :type", "type", filter.type())
                .where("e.state = :state", "state", filter.state())
                .where("array_contains(e.themes, :theme)", "theme", filter.theme())
                .where("e.searchText like :q escape '!'", "q", Names.containing(filter.q()));
        if (filter.network() != null) {
            Set<String> below = filter.below() ? networks.withThoseBelow(Set.of(filter.network())) : Set.of();
            listing.where("e.network in :networks", "networks", below.isEmpty() ? Set.of(filter.network()) : below);
        }
        InTime.within(listing, "e", filter.from(), filter.to());
        return inside.isEmpty()
                ? listing.where("e.membersOnly = false")
                : listing.where("(e.membersOnly = false or e.network in :inside)", "inside", inside);
    }

    private static Listing bounded(Listing listing) {
        return listing.where(BOUNDED).with("firstDay", When.FIRST_DAY).with("lastDay", When.LAST_DAY);
    }

    private static PageRequest sorted(PageRequest request) {
        return request.sortedBy(InTime.columns(request.sort()));
    }
}
