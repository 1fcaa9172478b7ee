package org.paideia.file.store;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.paideia.file.Written;
import org.paideia.file.upload.UploadService;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** The service with its files in a bucket: what a crash leaves there is swept away, and nothing else. */
@ApiTest
@TestProfile(BucketApiTest.InABucket.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BucketApiTest {

    /** With a store of its own. */
    public static class InABucket implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Bucket.class));
        }
    }

    /** A store that speaks S3. */
    public static class Bucket implements QuarkusTestResourceLifecycleManager {

        private static final Path FOLDER = Path.of("target", "bucket-" + UUID.randomUUID());
        private static S3Server server;

        @Override
        public Map<String, String> start() {
            try {
                server = S3Server.start(Files.createDirectories(FOLDER).toAbsolutePath());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return server.configuration();
        }

        @Override
        public void stop() {
            server.close();
        }

        static Set<String> objects() throws IOException {
            try (Stream<Path> all = Files.walk(FOLDER)) {
                return all.filter(Files::isRegularFile)
                        .map(path -> path.getFileName().toString())
                        .filter(name -> !name.equals("settings"))
                        .collect(Collectors.toSet());
            }
        }
    }

    @Inject
    DataSource database;

    @Inject
    UploadService uploads;

    @Inject
    Sweeper sweeper;

    private String city;

    @BeforeEach
    void begin() {
        city = Given.city();
    }

    @Test
    @Order(1)
    void givesBackWhatItWasGiven() {
        byte[] content = Given.pdf();
        String file = Given.file(city, "RESOLUTION", content);
        assertArrayEquals(content, Api.admin().get("/files/" + file + "/content").then().statusCode(200).extract().asByteArray());
    }

    @Test
    @Order(2)
    void sweepsWhatWasWrittenWhenTheServiceDiedBeforeTheRecord() throws Exception {
        String kept = Given.file(city, "RESOLUTION", Given.pdf());
        Set<String> before = Bucket.objects();
        Written written = uploads.write(Given.pdf());
        assertTrue(Bucket.objects().contains(written.key().toString()));
        ageAllAndSweep();
        assertEquals(before, Bucket.objects());
        Api.admin().get("/files/" + kept + "/content").then().statusCode(200);
    }

    @Test
    @Order(3)
    void sweepsWhatWasWrittenWhenTheDatabaseRefusesTheRecord() throws Exception {
        Set<String> before = Bucket.objects();
        execute("alter table stored_file add constraint failing check (city <> '" + city + "')");
        try {
            Api.upload(Api.admin(), city, "RESOLUTION", "a.pdf", Given.pdf()).then().statusCode(500);
        } finally {
            execute("alter table stored_file drop constraint failing");
        }
        assertEquals(before.size() + 1, Bucket.objects().size());
        ageAllAndSweep();
        assertEquals(before, Bucket.objects());
    }

    @Test
    @Order(4)
    void saysSoWhenTheBucketIsOutOfReachAndLeavesNoLinkToNothing() {
        String file = Given.file(city, "RESOLUTION", Given.pdf());
        Bucket.server.close();
        Api.refused(Api.upload(Api.admin(), city, "RESOLUTION", "a.pdf", Given.pdf()), 503, "unavailable");
        Api.refused(Api.admin().get("/files/" + file + "/content"), 503, "unavailable");
        Api.admin().get("/cities/" + city + "/files?count=exact").then().statusCode(200)
                .body("totalCount", equalTo(1));
    }

    private void ageAllAndSweep() throws Exception {
        execute("update loose_object set sweep_after = now() - interval '1 second'");
        sweeper.sweep();
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection(); var command = connection.createStatement()) {
            command.execute(statement);
        }
    }
}
