package org.paideia.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * nginx with the configuration of production, filled in as its image does it. It runs as whoever runs the stack, and all that it
 * writes stays in the folder of the place.
 */
final class Nginx {

    private static final Path TEMPLATE = Place.PROJECT.resolve("frontend/nginx/paideia.conf.template");
    private static final Path BUILT = Place.PROJECT.resolve("frontend/dist");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(PAIDEIA_\\w+)}");

    private final Path program;
    private final Place place;
    private final Path home;

    private Nginx(Path program, Place place) {
        this.program = program;
        this.place = place;
        this.home = place.folder().resolve("nginx");
    }

    /** The one that was unpacked for the tests, or the machine's. */
    static Optional<Nginx> find(Place place) {
        return Stream.of(Place.PROJECT.resolve(".local/nginx/usr/sbin/nginx"), Path.of("/usr/sbin/nginx"))
            .filter(Files::isExecutable).findFirst().map(program -> new Nginx(program, place));
    }

    void start(Processes processes) {
        try {
            Files.createDirectories(home);
            Files.writeString(home.resolve("nginx.conf"), main());
            Files.writeString(home.resolve("paideia.conf"), filledIn(Files.readString(TEMPLATE)));
        } catch (IOException unwritable) {
            throw new Failure(home + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
        processes.serve("app", home, Map.of(), List.of(program.toString(), "-p", home.toString(), "-c", "nginx.conf", "-e", "stderr"), place.app());
    }

    /** What the image of nginx has around the configuration. */
    private String main() {
        return """
            daemon off;
            %s
            error_log stderr notice;
            pid nginx.pid;
            worker_processes 1;
            events {}
            http {
                include "%s";
                client_body_temp_path client_temp;
                proxy_temp_path proxy_temp;
                fastcgi_temp_path fastcgi_temp;
                uwsgi_temp_path uwsgi_temp;
                scgi_temp_path scgi_temp;
                include paideia.conf;
            }
            """.formatted(System.getProperty("user.name").equals("root") ? "user root root;" : "", program.resolve("../../../etc/nginx/mime.types").normalize());
    }

    private String filledIn(String template) {
        var values = Map.of(
            "PAIDEIA_LISTEN", "127.0.0.1:" + place.appPort(),
            "PAIDEIA_ROOT", BUILT.toString(),
            "PAIDEIA_SERVICE", "127.0.0.1:" + place.backendPort(),
            "PAIDEIA_EDGE", "unix:",
            "PAIDEIA_PUBLIC_URL", place.app(),
            "PAIDEIA_DEMONSTRATION", "false",
            "PAIDEIA_OPERATOR", Place.OPERATOR,
            "PAIDEIA_CONTACT", Place.CONTACT,
            "PAIDEIA_ISSUER", place.issuer());
        return VARIABLE.matcher(template).replaceAll(found -> Matcher.quoteReplacement(Optional.ofNullable(values.get(found.group(1)))
            .orElseThrow(() -> new Failure(found.group(1) + " has no value: give it one in " + Nginx.class.getSimpleName() + "."))));
    }
}
