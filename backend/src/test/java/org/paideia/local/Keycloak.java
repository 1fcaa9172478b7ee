package org.paideia.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The real Keycloak. The unpacked and built distribution is shared; each place has a home of its own that points into it and holds
 * the data. The realm is imported into new data only; when its files change, the data, which holds nothing but demonstration
 * accounts, is made anew. The accounts keep their ids.
 */
final class Keycloak {

    /** Where the build put the distribution. */
    private static final Path DISTRIBUTION = Path.of(System.getProperty("paideia.keycloak", ".local/keycloak")).toAbsolutePath();

    /** How its pages look, as it is in every place. */
    private static final Path THEMES = Place.PROJECT.resolve("backend/src/main/keycloak/themes");

    private final Place place;
    private final Processes processes;
    private final Realm realm;
    private final Path home;

    Keycloak(Place place, Processes processes, Realm realm) {
        this.place = place;
        this.processes = processes;
        this.realm = realm;
        this.home = place.folder().resolve("keycloak");
    }

    void start() {
        var imported = Fingerprint.ofTexts(home.resolve("imported"), DISTRIBUTION.toString(), place.app(), realm.json());
        var isNew = !imported.isKept();
        if (isNew) {
            makeHome();
        }
        processes.serve("keycloak", home, environment(), command(isNew), place.issuer());
        imported.keep();
    }

    private void makeHome() {
        Folders.delete(home);
        try {
            var inbox = Files.createDirectories(home.resolve("data/import"));
            Files.writeString(inbox.resolve("paideia-realm.json"), realm.json());
            for (var part : List.of("conf", "lib", "providers", "version.txt")) {
                Files.createSymbolicLink(home.resolve(part), DISTRIBUTION.resolve(part));
            }
            Files.createSymbolicLink(home.resolve("themes"), THEMES);
        } catch (IOException unwritable) {
            throw new Failure(home + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    private Map<String, String> environment() {
        return Map.of("PAIDEIA_PUBLIC_URL", place.app(), "KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
    }

    /** What the start script of Keycloak would run, without the shell in between, which does not pass every signal on. */
    private List<String> command(boolean importsRealm) {
        var command = new ArrayList<>(List.of(Jdk.java(), "-Xmx512m", "-XX:TieredStopAtLevel=1",
            "-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Duser.language=en", "-Duser.country=US", "-Dfile.encoding=UTF-8",
            "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
            "-cp", DISTRIBUTION.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
            "start", "--optimized", "--http-enabled=true", "--http-host=localhost", "--http-port=" + place.keycloakPort(),
            "--hostname=" + place.keycloak(), "--cache=local"));
        if (importsRealm) {
            command.add("--import-realm");
        }
        return command;
    }
}
