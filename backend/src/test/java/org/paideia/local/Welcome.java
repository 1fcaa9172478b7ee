package org.paideia.local;

import java.util.stream.Collectors;

/** What is printed when everything is up: where to go and how to sign in. */
final class Welcome {

    private Welcome() {
    }

    static String to(Place place) {
        var accounts = Account.ALL.stream().map(account -> "    %-20s %s".formatted(account.name(), account.whoItIs())).collect(Collectors.joining("\n"));
        return """

            Paideia is running.

              The app        %s
              The API        %s  (contract: %s/openapi, to try out: %s/docs)
              Operations     %s/health and /metrics
              Keycloak       %s  (console: admin, password admin)

              Sign in with one of these; the password is the name.
            %s

              Logs are in %s. Ctrl-C stops everything.
            """.formatted(place.app(), place.api(), place.backend(), place.backend(), place.management(), place.keycloak(), accounts,
            Place.PROJECT.relativize(place.log("x").getParent()));
    }
}
