package org.paideia.minutes.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paideia.minutes.Minutes;
import org.paideia.minutes.ReadableMinutes;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.text.Names;

@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    private final EntityManager em;
    private final Cursors cursors;
    private final ReadableMinutes readable;

    Decisions(EntityManager em, Cursors cursors, ReadableMinutes readable) {
        this.em = em;
        this.cursors = cursors;
        this.readable = readable;
    }

    /** @param inside the slugs of the networks of which the reader sees what is for members */
    Page<DecisionView> page(DecisionFilter filter, Set<String> inside, PageRequest request) {
        var listing = new Listing(em, cursors, DecisionView.COLUMNS, "Decision d join d.minutes" + ReadableMinutes.FROM, "d.id")
                .where("d.searchText like :q escape '!'", "q", Names.containing(filter.q()))
                .sortable("firstDay", "m.firstDay", LocalDate.class)
                .sortable("lastDayRank", "m.lastDayRank", Integer.class)
                .sortable("number", "d.number", Integer.class);
        return readable.narrow(listing, "m.networkSlug", inside, filter.meeting(), filter.network(), filter.below())
                .page(request.sortedBy(columns(request.sort())), DecisionView::read);
    }

    /** By the first possible day of the meeting, then what ends latest first, for the sort that callers name {@code when}. */
    private static String columns(String sort) {
        return Arrays.stream(sort.split(","))
                .map(name -> switch (name) {
                    case "when" -> "firstDay,lastDayRank";
                    case "-when" -> "-firstDay,-lastDayRank";
                    default -> name;
                })
                .collect(Collectors.joining(","));
    }

    Optional<Decision> whole(UUID id) {
        return find("from Decision d join fetch d.minutes i join fetch i.meeting m join fetch m.network n left join fetch n.parent"
                        + " left join fetch m.host c left join fetch c.parent where d.id = ?1", id)
                .firstResultOptional();
    }

    /** By number. */
    public List<Decision> of(Minutes minutes) {
        return list("minutes = ?1 order by number", minutes);
    }

    /** Reads it as it is now, while the meeting is held; nothing where it was removed meanwhile. */
    Optional<Decision> again(Decision decision) {
        em.detach(decision);
        return whole(decision.id());
    }
}
