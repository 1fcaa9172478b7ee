package org.paideia.network;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Slugs of records that not everybody may know of. Each ends in the slug of its network, and no record of another network
 * gets such a slug: so that a slug that is taken tells nobody of what they may not see (decision 054).
 */
@ApplicationScoped
public class OwnSlugs {

    private static final int LONGEST = 100;

    private final Networks networks;

    OwnSlugs(Networks networks) {
        this.networks = networks;
    }

    /**
     * The slug that a new record of that network gets in place of the one that was proposed or made of its title.
     *
     * @param hidden whether only some may know of the record
     */
    public String of(String proposed, Network network, boolean hidden) {
        String slug = proposed;
        String owner = networks.ending(slug).orElse(null);
        while (owner == null ? hidden : !owner.equals(network.slug())) {
            slug = slug.substring(0, Math.min(slug.length(), LONGEST - network.slug().length() - 1)).replaceFirst("-+$", "") + "-" + network.slug();
            owner = networks.ending(slug).orElse(null);
        }
        return slug;
    }
}
