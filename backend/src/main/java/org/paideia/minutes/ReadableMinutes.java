package org.paideia.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.paideia.network.NetworkService;
import org.paideia.shared.paging.Listing;

/** How lists of what stands in minutes are narrowed to what the reader may know of. */
@ApplicationScoped
public class ReadableMinutes {

    /** What belongs to minutes i stands beside their meeting m and the network n of that, in HQL. */
    public static final String FROM = " i join i.meeting m join m.network n";

    private final NetworkService networks;

    ReadableMinutes(NetworkService networks) {
        this.networks = networks;
    }

    /**
     * @param slug of a column that holds the slug of the network, in HQL
     * @param inside the slugs of the networks of which the reader sees what is for members
     */
    public Listing narrow(Listing listing, String slug, Set<String> inside, String meeting, String network, boolean below) {
        String open = "i.audience = PUBLIC and m.audience = PUBLIC";
        if (inside.isEmpty()) {
            listing.where(open);
        } else {
            listing.where("(" + open + " or " + slug + " in :inside)", "inside", inside);
        }
        if (network != null) {
            Set<String> all = below ? networks.withThoseBelow(Set.of(network)) : Set.of();
            // Told of the meetings too, so that the database may begin with the few of a network instead of reading all minutes.
            String both = slug + " in :networks and m.networkSlug in :networks";
            listing.where(both, "networks", all.isEmpty() ? Set.of(network) : all);
        }
        return listing.where("m.slug = :meeting", "meeting", meeting);
    }
}
