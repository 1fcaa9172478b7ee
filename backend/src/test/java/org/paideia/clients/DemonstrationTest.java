package org.paideia.clients;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.paideia.local.DemonstrationTime;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Issuer;

/** The demonstration, as the loader of the seeds makes it, shows every state that a commitment and a report can be in. */
@ApiTest
class DemonstrationTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final String OF_THE_NETWORK = "/commitments?network=demonstration-network&limit=200&count=exact";
    private static final String ANY = "&state=DRAFT,SUBMITTED,CHANGES_REQUESTED,PUBLISHED,WITHDRAWN";

    /** The loader's own program, with a token that is there already. */
    private static final String PROGRAM = """
            const [seeds, base, token] = process.argv.slice(1)
            const { Api } = await import(seeds + 'loader/api.mjs')
            const { demonstrate } = await import(seeds + 'loader/demonstration.mjs')
            await demonstrate(new Api(base, { clientId: 'paideia-loader', get: async () => token, drop() {} }))
            """;

    @TestHTTPResource("/api/v1")
    URI address;

    @Inject
    DataSource database;

    @Test
    void showsEveryStateAndIsMadeOnce() throws Exception {
        theVocabularyIsLoaded();
        load();
        var all = Api.admin().get(OF_THE_NETWORK + ANY);
        all.then().statusCode(200).body("items.state", hasItems("DRAFT", "SUBMITTED", "CHANGES_REQUESTED", "PUBLISHED", "WITHDRAWN"))
                .body("items.progress", hasItems("NOT_STARTED", "IN_PROGRESS", "COMPLETED", "ABANDONED"));
        Set<String> states = new TreeSet<>();
        for (String id : all.<List<String>>path("items.findAll { it.state == 'PUBLISHED' }.id")) {
            states.addAll(Api.admin().get("/commitments/" + id + "/progress-reports").<List<String>>path("items.state"));
        }
        assertEquals(Set.of("ACCEPTED", "CHANGES_REQUESTED", "DRAFT", "SUBMITTED"), states);

        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            assertEquals(2, statement.executeUpdate(DemonstrationTime.PASSES));
            assertEquals(0, statement.executeUpdate(DemonstrationTime.PASSES));
        }
        load();
        Api.admin().get(OF_THE_NETWORK + ANY).then().body("totalCount", equalTo(all.<Integer>path("totalCount")))
                .body("items.light", hasItems("GREEN", "AMBER", "RED"));
    }

    @Test
    void peopleRegisterAndDeadlinesAreOnTheAgenda() throws Exception {
        theVocabularyIsLoaded();
        load();
        load();
        Api.anyone().get("/agenda?network=demonstration-network&kind=DEADLINE&from=2020-01-01").then().statusCode(200)
                .body("items.type", containsInAnyOrder("REGISTRATION_OPENS", "REGISTRATION_CLOSES", "REGISTRATION_OPENS", "REGISTRATION_CLOSES"));
        Api.anyone().get("/conferences/demonstration-conference/registration").then().statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("places.find { it.mode == 'ONSITE' }.confirmed", equalTo(6))
                .body("places.find { it.mode == 'ONSITE' }.waiting", equalTo(2));
        Api.anyone().get("/meetings/demonstration-meeting-2/registration").then().statusCode(200).body("status", equalTo("NOT_YET"));
    }

    /** As the loader does before it comes to the demonstration. */
    private static void theVocabularyIsLoaded() {
        for (String theme : List.of(
                "lifelong-learning", "skill-development", "inclusive-education", "community-engagement", "sustainability-practices")) {
            if (Api.anyone().get("/themes/" + theme).statusCode() == 404) {
                Api.json(Api.admin(), Map.of("slug", theme, "group", "LEARNING_CITY_THEME", "sourceLanguage", "en", "labels", Map.of("en", theme)))
                        .post("/themes").then().statusCode(201);
            }
        }
    }

    private void load() throws Exception {
        Path own = PROJECT.resolve("frontend/node_modules/.bin/node");
        String node = Files.isExecutable(own) ? own.toString() : "node";
        String token = Issuer.service("paideia-loader", "paideia.read paideia.write", Set.of("admin"));
        Command.run(Path.of("target", "demonstration").toAbsolutePath(), List.of(
                node, "--input-type=module", "--eval", PROGRAM, PROJECT.resolve("seeds").toUri().toString(), address.toString(), token));
    }
}
