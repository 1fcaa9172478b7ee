package org.paideia.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.paideia.city.Countries;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

/** The list of cities, narrowed and searched. */
@ApplicationScoped
class Directory {

    private static final double KILOMETRES_A_DEGREE = 111.195;

    /** With fewer than that many names that begin so, those that are spelt alike are looked for, too. */
    private static final int ENOUGH = 5;

    private static final String SEARCH = search(
            "n.folded >= :q and n.folded < :qEnd", "n.folded = :q", "folded >= ? and folded < ?", ":q, :qEnd");
    private static final String SEARCH_BARE = search(
            "(n.folded >= :q and n.folded < :qEnd or n.folded >= :bare and n.folded < :bareEnd)",
            "n.folded in (:q, :bare)",
            "(folded >= ? and folded < ? or folded >= ? and folded < ?)",
            ":q, :qEnd, :bare, :bareEnd");

    /** Behind every character that a name has, so that names which begin so end before it. */
    private static final String BEHIND = Character.toString(Character.MAX_CODE_POINT);

    private final EntityManager em;
    private final Cursors cursors;
    private final Countries countries;

    Directory(EntityManager em, Cursors cursors, Countries countries) {
        this.em = em;
        this.cursors = cursors;
        this.countries = countries;
    }

    Page<CityListItem> page(DirectoryFilter filter, PageRequest request) {
        boolean searching = filter.q() != null;
        NameQuery name = searching ? NameQuery.of(filter.q(), countries) : null;
        Listing listing = new Listing(
                        em, cursors, CityListItem.ITEM, "City c left join c.parent p" + joined(name), "c.id")
                .where("c.country = :country", "country", filter.country())
                .where("c.geonamesId = :geonamesId", "geonamesId", filter.geonamesId())
                .where("c.unescoRegion = :region", "region", filter.region())
                .where("array_contains(c.themes, :theme)", "theme", filter.theme())
                .where("c.inhabitants >= :least", "least", filter.minPopulation())
                .where("c.inhabitants <= :most and c.inhabitants >= 0", "most", filter.maxPopulation())
                .where("exists (select 1 from Membership m where m.citySlug = c.slug and m.networkSlug = :network and m.state = ADMITTED)",
                        "network", filter.network())
                .sortable("name", "c.sortName", String.class)
                .sortable("country", "c.country", String.class)
                .sortable("population", "c.inhabitants", Long.class)
                .sortable("memberships", "c.memberships", Integer.class)
                .sortable("signatures", "c.signatures", Integer.class)
                .sortable("relevance", "s.score", Float.class);
        if (searching) {
            search(name, listing);
        }
        within(filter.box(), listing);
        near(filter.near(), filter.radius(), listing);
        return listing.page(searching ? request.sortedBy("-relevance") : request, CityListItem.class);
    }

    /**
     * The best 200: first those one of whose names is that, then those with a name that begins so, then those with a word in a
     * name that does; of these, names that the city gives itself before others, and large cities before small ones (the weight of
     * a {@link org.paideia.city.name.Spelling}). Names that are only spelt alike are looked for where hardly any begins so.
     *
     * @param begins whether a spelling begins with what was typed, in HQL
     * @param is whether it is just that, in HQL
     * @param condition the first again, in SQL, since HQL knows no offset there
     * @param parameters those of that condition
     */
    private static String search(String begins, String is, String condition, String parameters) {
        return """
                 join (select h.cityId as cityId, max(h.score) as score from (
                     select n.city.id as cityId, cast(n.weight + case when n.whole and %2$s then 1.0 else 0.0 end as Float) as score
                     from CityName n where %1$s
                     union all
                     select n.city.id as cityId, cast(function('word_similarity', :q, n.folded) as Float) as score
                     from CityName n where n.whole and cast(sql('(? <%% ?)', :q, n.folded) as Boolean) = true
                       and cast(sql('not exists (select 1 from city_name where %3$s offset %4$d)', %5$s) as Boolean) = true) h
                   group by h.cityId order by score desc, h.cityId desc limit 200) s on s.cityId = c.id
                """.formatted(begins, is, condition, ENOUGH - 1, parameters);
    }

    private static String joined(NameQuery name) {
        return name == null ? "" : name.bare() == null ? SEARCH : SEARCH_BARE;
    }

    private static void search(NameQuery name, Listing listing) {
        listing.where("c.country = :named", "named", name.country())
                .with("q", name.text())
                .with("qEnd", name.text() + BEHIND);
        if (name.bare() != null) {
            listing.with("bare", name.bare()).with("bareEnd", name.bare() + BEHIND);
        }
        if (name.text().isEmpty()) {
            listing.where("1 = 0");
        }
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
