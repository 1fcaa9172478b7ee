package org.paideia.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.text.Names;

/** The list of cities, narrowed and searched. */
@ApplicationScoped
class Directory {

    private static final double KILOMETRES_A_DEGREE = 111.195;

    /** The best 200 by the likeness of any of their names, which the trigram index finds also with typing errors. */
    private static final String SEARCH =
            """
             join (select n.city.id as cityId, max(cast(function('word_similarity', :q, n.folded) as Float)) as score
                   from CityName n where cast(sql('(? <% ?)', :q, n.folded) as Boolean) = true
                   group by n.city.id order by score desc, n.city.id limit 200) s on s.cityId = c.id
            """;

    private final EntityManager em;
    private final Cursors cursors;

    Directory(EntityManager em, Cursors cursors) {
        this.em = em;
        this.cursors = cursors;
    }

    Page<CityListItem> page(DirectoryFilter filter, PageRequest request) {
        String q = filter.q() == null ? "" : Names.folded(filter.q());
        boolean searching = filter.q() != null;
        Listing listing = new Listing(
                        em, cursors, CityListItem.ITEM, "City c left join c.parent p" + (searching ? SEARCH : ""), "c.id")
                .where("c.country = :country", "country", filter.country())
                .where("c.unescoRegion = :region", "region", filter.region())
                .where("array_contains(c.themes, :theme)", "theme", filter.theme())
                .where("c.inhabitants >= :least", "least", filter.minPopulation())
                .where("c.inhabitants <= :most and c.inhabitants >= 0", "most", filter.maxPopulation())
                .where("exists (select 1 from Membership m where m.citySlug = c.slug and m.networkSlug = :network and m.state = ADMITTED)",
                        "network", filter.network())
                .sortable("name", "c.sortName", String.class)
                .sortable("country", "c.country", String.class)
                .sortable("population", "c.inhabitants", Long.class)
                .sortable("relevance", "s.score", Float.class);
        if (searching) {
            listing.with("q", q);
        }
        within(filter.box(), listing);
        near(filter.near(), filter.radius(), listing);
        return listing.page(searching ? request.sortedBy("-relevance") : request, CityListItem.class);
    }

    /** A condition on the point of a city, or on that of its parent where it has none of its own. */
    private static String byPoint(String condition) {
        return "(" + condition.formatted("c") + " or c.latitude is null and " + condition.formatted("p") + ")";
    }

    private static void within(double[] box, Listing listing) {
        if (box == null) {
            return;
        }
        listing.where(byPoint("%1$s.latitude between :south and :north and " + (box[0] <= box[2]
                        ? "%1$s.longitude between :west and :east"
                        : "(%1$s.longitude >= :west or %1$s.longitude <= :east)")))
                .with("west", box[0])
                .with("south", box[1])
                .with("east", box[2])
                .with("north", box[3]);
    }

    /** First a range of latitudes, which an index answers; then the distance on the sphere (haversine). */
    private static void near(double[] point, double radius, Listing listing) {
        if (point == null) {
            return;
        }
        listing.where(byPoint("%1$s.latitude between :belowNear and :aboveNear and "
                        + "12742.0 * asin(sqrt(least(1.0, power(sin(radians(%1$s.latitude - :lat) / 2.0), 2.0) + cos(radians(:lat))"
                        + " * cos(radians(%1$s.latitude)) * power(sin(radians(%1$s.longitude - :lon) / 2.0), 2.0)))) <= :radius"))
                .with("belowNear", point[0] - radius / KILOMETRES_A_DEGREE)
                .with("aboveNear", point[0] + radius / KILOMETRES_A_DEGREE)
                .with("lat", point[0])
                .with("lon", point[1])
                .with("radius", radius);
    }
}
