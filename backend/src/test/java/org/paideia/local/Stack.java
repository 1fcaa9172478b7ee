package org.paideia.local;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The whole of Paideia at one place: starts its parts in their order, what does not wait for another at the same time, and stops them all. */
final class Stack {

    private final Place place;
    private final Steps steps;
    private final Processes processes;
    private final Database database;
    private final Keycloak keycloak;
    private final Backend backend;
    private final App app;
    private final Seeds seeds;

    Stack(Place place, Steps steps) {
        var realm = Realm.read(Place.PROJECT);
        this.place = place;
        this.steps = steps;
        this.processes = new Processes(place);
        this.database = new Database(place, processes);
        this.keycloak = new Keycloak(place, processes, realm);
        this.backend = new Backend(place, processes, database);
        this.app = new App(place, processes);
        this.seeds = new Seeds(place, processes, realm);
    }

    void start() {
        steps.together(
            () -> {
                steps.step("PostgreSQL, port " + place.databasePort(), database::start);
                steps.step("Migration", backend::migrate);
            },
            this::startKeycloak,
            () -> steps.step("App (%s), port %d".formatted(app.server(), place.appPort()), app::start));
        steps.step("Backend, ports %d and %d".formatted(place.backendPort(), place.managementPort()), backend::start);
        fill(seeds::loadIfNew);
    }

    void startFromSources() {
        steps.together(
            () -> steps.step("PostgreSQL, port " + place.databasePort(), database::start),
            this::startKeycloak,
            () -> steps.step("App from its sources, port " + place.appPort(), app::startFromSources));
        steps.step("Backend from its sources, ports %d and %d".formatted(place.backendPort(), place.managementPort()), backend::startFromSources);
        fill(seeds::loadIfNew);
    }

    private void startKeycloak() {
        steps.step("Keycloak, port " + place.keycloakPort(), keycloak::start);
    }

    /** All of the seeds once more. */
    void refill() {
        fill(seeds::load);
    }

    /** What the stack shows: the seeds, and the accounts to sign in with. */
    private void fill(Runnable load) {
        steps.step("Seeds", load);
        if (place.keepsData()) {
            steps.step("Time for the demonstration", new DemonstrationTime(database)::pass);
        }
        steps.step("Mandates of the demonstration accounts", new DemonstrationMandates(place)::grant);
    }

    /** Where the stack is to be found, for a command that is run against it. */
    Map<String, String> addresses() {
        return Map.of(
            "BASE_URL", place.app(),
            "PAIDEIA_SERVED_BY", app.server(),
            "PAIDEIA_API", place.api(),
            "PAIDEIA_MANAGEMENT", place.management(),
            "PAIDEIA_LOGS", place.log("backend").getParent().toString(),
            "PAIDEIA_TRACES", place.traces(),
            "PAIDEIA_LETTERS", place.letters(),
            "PAIDEIA_DATABASE", database.address().replaceFirst("^jdbc:", ""),
            "PAIDEIA_ISSUER", place.issuer(),
            "PAIDEIA_TOKEN_URL", place.tokenAddress());
    }

    CompletableFuture<Failure> firstFailure() {
        return processes.firstToEnd().thenApply(name -> processes.failed(name, "has ended, which it should not"));
    }

    void stop() {
        processes.stop();
        database.stop();
        processes.forget();
    }
}
