package org.paideia.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The app in the browser: what was built, served with the headers and the proxy of production; or its sources. */
final class App {

    private static final Path HOME = Place.PROJECT.resolve("frontend");

    private final Place place;
    private final Processes processes;

    App(Place place, Processes processes) {
        this.place = place;
        this.processes = processes;
    }

    void start() {
        serve("preview");
    }

    void startFromSources() {
        serve("dev");
    }

    private void serve(String script) {
        var environment = Map.of(
            "PAIDEIA_APP_PORT", String.valueOf(place.appPort()),
            "PAIDEIA_API_ORIGIN", place.backend(),
            "PAIDEIA_ISSUER", place.issuer());
        processes.serve("app", HOME, environment, List.of("npm", "run", script), place.app());
    }
}
