package org.paideia.file.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.file.FileService;
import org.paideia.file.NewFile;
import org.paideia.file.Purpose;
import org.paideia.file.Written;
import org.paideia.file.upload.UploadService;
import org.paideia.shared.security.Actor;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** Wherever a crash falls, no object is left without a file for long, and no file without its object. */
@ApiTest
class LooseObjectsApiTest {

    private static final Path FOLDER = Path.of("target", "files");

    @Inject
    DataSource database;

    @Inject
    UploadService uploads;

    @Inject
    FileService files;

    @Inject
    Sweeper sweeper;

    private String city;

    @BeforeEach
    void begin() throws Exception {
        city = Given.city();
        Files.createDirectories(FOLDER);
        ageAll();
        sweeper.sweep();
    }

    @Test
    void sweepsWhatWasWrittenWhenTheServiceDiedBeforeTheRecord() throws Exception {
        Written written = uploads.write(Given.pdf());
        assertTrue(objects().contains(written.key()));
        sweeper.sweep();
        assertTrue(objects().contains(written.key()), "it may still become a file");
        ageAll();
        sweeper.sweep();
        assertFalse(objects().contains(written.key()));
        assertEquals(0, loose());
    }

    @Test
    void sweepsWhatWasWrittenWhenTheDatabaseRefusesTheRecord() throws Exception {
        Set<UUID> before = objects();
        execute("alter table stored_file add constraint failing check (city <> '" + city + "')");
        try {
            Api.upload(Api.admin(), city, "RESOLUTION", "a.pdf", Given.pdf()).then().statusCode(500);
        } finally {
            execute("alter table stored_file drop constraint failing");
        }
        assertEquals(before.size() + 1, objects().size());
        ageAll();
        sweeper.sweep();
        assertEquals(before, objects());
    }

    @Test
    void sweepsAnnouncementsOfWhatWasNeverWritten() throws Exception {
        execute("insert into loose_object values ('" + UUID.randomUUID() + "', now() - interval '1 second')");
        sweeper.sweep();
        assertEquals(0, loose());
    }

    @Test
    void makesNoFileOfWhatHasBeenSwept() throws Exception {
        Written written = uploads.write(Given.pdf());
        ageAll();
        sweeper.sweep();
        HttpProblem refused = assertThrows(HttpProblem.class, () -> QuarkusTransaction.requiringNew().run(() -> keep(written)));
        assertEquals(503, refused.getStatusCode());
    }

    @Test
    void leavesWhatIsBecomingAFile() throws Exception {
        Written written = uploads.write(Given.pdf());
        ageAll();
        QuarkusTransaction.requiringNew().run(() -> {
            keep(written);
            sweepElsewhere();
        });
        sweeper.sweep();
        assertTrue(objects().contains(written.key()));
    }

    @Test
    void sweepsOfAFileThatWasNotToBe() throws Exception {
        Written written = uploads.write(Given.pdf());
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            keep(written);
            throw new IllegalStateException("The signature fails");
        }));
        assertTrue(objects().contains(written.key()));
        ageAll();
        sweeper.sweep();
        assertFalse(objects().contains(written.key()));
    }

    @Test
    void sweepsOfARemovedFileItsObjectAndOfNoOther() throws Exception {
        String removed = Given.file(city, "RESOLUTION", Given.pdf());
        String kept = Given.file(city, "RESOLUTION", Given.pdf());
        Set<UUID> before = objects();
        Api.admin().header("If-Match", Api.etag(Api.admin(), "/files/" + removed)).delete("/files/" + removed).then().statusCode(204);
        assertEquals(before, objects(), "not before the removal has been written down");
        sweeper.sweep();
        assertEquals(before.size() - 1, objects().size());
        Api.admin().get("/files/" + kept + "/content").then().statusCode(200);
    }

    @Test
    void saysSoWhenTheStoreTakesNothing() throws Exception {
        Path elsewhere = FOLDER.resolveSibling("files-away");
        Files.move(FOLDER, elsewhere);
        Files.writeString(FOLDER, "no folder");
        try {
            Api.refused(Api.upload(Api.admin(), city, "RESOLUTION", "a.pdf", Given.pdf()), 503, "unavailable");
        } finally {
            Files.delete(FOLDER);
            Files.move(elsewhere, FOLDER);
        }
        ageAll();
        sweeper.sweep();
        assertEquals(0, loose());
    }

    private void keep(Written written) {
        Actor actor = new Actor(person(), "ADMIN", null);
        files.keep(written, new NewFile(Purpose.SIGNED_DOCUMENT, city, "signed.pdf", "application/pdf"), actor);
    }

    private UUID person() {
        return UUID.fromString(Given.idOf("files"));
    }

    private void sweepElsewhere() {
        Thread other = new Thread(() -> {
            try {
                sweeper.sweep();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if all that is loose had been so for long. */
    private void ageAll() throws SQLException {
        execute("update loose_object set sweep_after = now() - interval '1 second'");
    }

    private int loose() throws SQLException {
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from loose_object")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }

    private static Set<UUID> objects() throws IOException {
        if (!Files.exists(FOLDER)) {
            return Set.of();
        }
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> UUID.fromString(path.getFileName().toString()))
                    .collect(Collectors.toSet());
        }
    }
}
