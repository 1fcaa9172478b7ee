package org.paideia.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prepares {@code Accept} for the framework, which chooses by it. An address with a suffix names its media type itself: programs that
 * ask for {@code cities.geojson} as {@code application/json}, or for a feed as {@code application/rss+xml}, are given what
 * there is. Whoever asks for problems says nothing of what else it takes, and what has {@code q=0} is
 * not taken.
 */
@ApplicationScoped
class Forms {

    /** After the request was counted. */
    private static final int PRIORITY = 140;

    private static final String ACCEPT = "Accept";
    private static final Pattern WITH_SUFFIX = Pattern.compile("/api/.*\\.[a-z]+/?");
    private static final Pattern NOT_TAKEN = Pattern.compile(".*;\\s*q\\s*=\\s*0(\\.0*)?\\s*(;.*)?");

    void register(@Observes Filters filters) {
        filters.register(Forms::prepare, PRIORITY);
    }

    private static void prepare(RoutingContext request) {
        MultiMap headers = request.request().headers();
        if (headers.contains(ACCEPT)) {
            if (WITH_SUFFIX.matcher(request.normalizedPath()).matches()) {
                headers.remove(ACCEPT);
            } else {
                List<String> taken = taken(headers.getAll(ACCEPT));
                if (taken.isEmpty()) {
                    request.fail(406);
                    return;
                }
                headers.set(ACCEPT, String.join(", ", taken));
            }
        }
        request.next();
    }

    private static List<String> taken(List<String> sent) {
        var asked = sent.stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(form -> form.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.partitioningBy(form -> !NOT_TAKEN.matcher(form).matches()));
        boolean isJsonTaken = asked.get(false).stream().noneMatch(form -> form.startsWith("application/json"));
        return asked.get(true).stream()
                .filter(form -> isJsonTaken || !form.contains("*"))
                .map(form -> form.startsWith("application/problem+json") ? "*/*" : form)
                .toList();
    }
}
