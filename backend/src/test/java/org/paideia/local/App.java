package org.paideia.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The app in the browser: what was built, behind nginx or with the headers and the proxy of production; or its sources. */
final class App {

    private static final Path HOME = Place.PROJECT.resolve("frontend");

    private final Place place;
    private final Processes processes;
    private final Optional<Nginx> nginx;

    App(Place place, Processes processes) {
        this.place = place;
        this.processes = processes;
        // Nobody needs nginx to run Paideia; the tests are to meet what people meet.
        this.nginx = place.keepsData() ? Optional.empty() : Nginx.find(place);
    }

    /** What the browser talks to. */
    String server() {
        return nginx.isPresent() ? "nginx" : "vite";
    }

    void start() {
        nginx.ifPresentOrElse(found -> found.start(processes), () -> serve("preview"));
    }

    void startFromSources() {
        serve("dev");
    }

    private void serve(String script) {
        var environment = Map.of(
            "PAIDEIA_APP_PORT", String.valueOf(place.appPort()),
            "PAIDEIA_API_ORIGIN", place.backend(),
            "PAIDEIA_DEMONSTRATION", String.valueOf(place.keepsData()),
            "PAIDEIA_OPERATOR", Place.OPERATOR,
            "PAIDEIA_CONTACT", Place.CONTACT,
            "PAIDEIA_ISSUER", place.issuer());
        processes.serve("app", HOME, environment, List.of("npm", "run", script), place.app());
    }
}
