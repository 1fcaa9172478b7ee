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
        if (network != null) {
            // Told of the meetings too, so that the database may begin with the few of a network instead of reading all minutes.
            listing.where("m.networkSlug in :meetingNetworks", "meetingNetworks", named(network, below));
        }
        return narrow(listing, "i.audience = PUBLIC and m.audience = PUBLIC", slug, inside, network, below)
                .where("m.slug = :meeting", "meeting", meeting);
    }

    /**
     * The same for a list that says itself what everybody may read of it.
     *
     * @param open whether everybody may read it, in HQL
     */
    public Listing narrow(Listing listing, String open, String slug, Set<String> inside, String network, boolean below) {
        if (inside.isEmpty()) {
            listing.where(open);
        } else {
            listing.where("(" + open + " or " + slug + " in :inside)", "inside", inside);
        }
        return network == null ? listing : listing.where(slug + " in :networks", "networks", named(network, below));
    }

    private Set<String> named(String network, boolean below) {
        Set<String> all = below ? networks.withThoseBelow(Set.of(network)) : Set.of();
        return all.isEmpty() ? Set.of(network) : all;
    }
}
