package org.paideia.local;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** Sends the seeds through the API, as the client that is there for it. A second load changes nothing. */
final class Seeds {

    private static final String CLIENT = "paideia-loader";

    private final Place place;
    private final Processes processes;
    private final Realm realm;

    Seeds(Place place, Processes processes, Realm realm) {
        this.place = place;
        this.processes = processes;
        this.realm = realm;
    }

    /** A load that would send the very same things as the last one is left out: it would only ask after each of them. */
    void loadIfNew() {
        if (!lastLoaded().isKept()) {
            load();
        }
    }

    /** With the invented network where people look; the tests count what is real, and make what else they need. */
    void load() {
        var environment = Map.of(
            "PAIDEIA_API", place.api(),
            "PAIDEIA_TOKEN_URL", place.tokenAddress(),
            "PAIDEIA_CLIENT_ID", CLIENT,
            "PAIDEIA_CLIENT_SECRET", realm.secretOf(CLIENT),
            "PAIDEIA_DEMONSTRATION", String.valueOf(place.keepsData()));
        processes.complete("seeds", Place.PROJECT, environment, List.of(node(), "seeds/load.mjs"));
        lastLoaded().keep();
    }

    private Fingerprint lastLoaded() {
        return Fingerprint.ofFolder(place.folder().resolve("seeds.loaded"), Place.PROJECT.resolve("seeds"));
    }

    /** The version of Node that the app is built with, which may be newer than the machine's. */
    private static String node() {
        var own = Place.PROJECT.resolve("frontend/node_modules/.bin/node");
        return Files.isExecutable(own) ? own.toString() : "node";
    }
}
