package org.paideia.file;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.paideia.document.HostileLetterheads;
import org.paideia.document.Letterheads;
import org.paideia.document.WordFile;
import org.paideia.document.letterhead.Letterhead;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** A city's own paper: one at a time, and nothing in it that acts when it is opened. */
@ApiTest
class LetterheadApiTest {

    @Inject
    FileService files;

    @Inject
    DataSource database;

    private String city;

    @BeforeEach
    void begin() {
        city = Given.city();
    }

    static Stream<Arguments> dangerous() {
        String field = "<w:r><w:instrText>%s</w:instrText></w:r>";
        return Stream.of(
                argumentSet("bomb", (Object) Samples.bomb(40)),
                argumentSet("larger bomb", (Object) Samples.bomb(70)),
                argumentSet("very many elements", (Object) Samples.docxOfManyElements(400_000)),
                argumentSet("many parts", (Object) Samples.docxOfManyParts(1_100)),
                argumentSet("macros by type", (Object) Samples.docxWithMacros()),
                argumentSet("macros by part", (Object) Samples.docxWith("word/vbaProject.bin", new byte[10])),
                argumentSet("part astray", (Object) Samples.docxWith("../../etc/cron.d/x.xml", Samples.bytes("<x/>"))),
                argumentSet("picture from elsewhere", (Object) Samples.docxRelatedTo("image", "http://example.org/x.png")),
                argumentSet("link to a file", (Object) Samples.docxRelatedTo("hyperlink", "file:///etc/passwd")),
                argumentSet("entities", (Object) Samples.docxWith("word/document.xml", Samples.bytes(
                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>"))),
                argumentSet("fetching field", (Object) Samples.docxWithText(field.formatted(" INCLUDEPICTURE \"http://example.org\" "))),
                argumentSet("field in pieces", (Object) Samples.docxWithText(field.formatted(" INCLUDE") + field.formatted("TEXT \"x\""))),
                argumentSet("simple field", (Object) Samples.docxWithText("<w:fldSimple w:instr=\"DDEAUTO c:\\\\x\"/>")),
                argumentSet("damaged", (Object) java.util.Arrays.copyOf(Samples.docx(), 300)),
                argumentSet("damaged within", (Object) Samples.docxWith("word/document.xml", Samples.bytes("<x><y></x>"))));
    }

    @ParameterizedTest
    @MethodSource("dangerous")
    void refusesWhatActsWhenItIsOpened(byte[] content) {
        Api.refused(send(content), 422, "rule-violated").body("violations.code", contains("unsafe-file"));
    }

    @Test
    void takesWhatIsHarmless() {
        send(Samples.docxRelatedTo("hyperlink", "https://www.example.org")).then().statusCode(201);
        send(Samples.docxWithText("<w:r><w:instrText> HYPERLINK \"https://www.example.org\" </w:instrText></w:r>")).then().statusCode(201);
        send(Samples.docxWithText("<w:fldSimple w:instr=\" PAGE \"/>")).then().statusCode(201);
        send(Samples.docxRelatedTo("attachedTemplate", "file://server/x.dotm")).then().statusCode(201);
    }

    @Test
    void isWrittenAnewAndSaysWhatWasLeftOut() {
        Response sent = Api.upload(Api.admin(), city, "LETTERHEAD", "Letter.dotx",
                WordFile.ofAnOffice().put(WordFile.TYPES, WordFile.types("template")).bytes());
        sent.then().statusCode(201)
                .body("name", equalTo("Letter.docx"))
                .body("mediaType", equalTo(Samples.DOCX))
                .body("leftOut", contains("TEMPLATE", "PROTECTION"));
        String id = sent.path("id");
        Api.admin().get("/files/" + id).then().body("leftOut", contains("TEMPLATE", "PROTECTION"));
        byte[] kept = Api.admin().get("/files/" + id + "/content").asByteArray();
        assertEquals(kept.length, sent.<Integer>path("size"));
        assertArrayEquals(Letterhead.rebuilt(kept).docx(), kept);
    }

    @Test
    void isATemplateOfNothingElse() {
        byte[] template = WordFile.ofAnOffice()
                .put(WordFile.TYPES, WordFile.types("template"))
                .put("word/_rels/settings.xml.rels", WordFile.relations())
                .bytes();
        Api.refused(Api.upload(Api.admin(), city, "RESOLUTION", "a.dotx", template), 415, "unsupported-media-type");
        Api.refused(Api.upload(Api.admin(), city, "RESOLUTION", "a.dotx", Samples.docx()), 422, "rule-violated")
                .body("violations.code", contains("lying-extension"));
    }

    @Test
    void isRefusedWhereNoDocumentCanBeMadeOnIt() {
        Api.refused(send(HostileLetterheads.byHand().get("two documents")), 422, "rule-violated")
                .body("violations.code", contains("unusable-file"));
    }

    @Test
    void isADocxAndNothingElse() {
        Api.refused(Api.upload(Api.admin(), city, "LETTERHEAD", "a.pdf", Given.pdf()), 415, "unsupported-media-type");
        Api.refused(Api.upload(Api.admin(), city, "LETTERHEAD", "a.docx", Samples.odt()), 415, "unsupported-media-type");
    }

    @Test
    void takesThePlaceOfTheOneBefore() throws Exception {
        send(Samples.docx()).then().statusCode(201);
        String id = send(Letterheads.withHeadAndFoot("The second", null)).then().statusCode(201).extract().path("id");
        Api.admin().get("/cities/" + city + "/files?purpose=LETTERHEAD").then().body("items.id", contains(id));
        byte[] second = files.letterhead(city).orElseThrow().bytes();
        assertThat(new String(WordFile.partsOf(second).get("word/header1.xml"), StandardCharsets.UTF_8), containsString("The second"));
    }

    @Test
    void isRefusedWhenAnotherComesInAtTheSameMoment() throws Exception {
        try (Connection other = database.getConnection(); var threads = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            execute(other, "insert into stored_file select gen_random_uuid(), 0, now(), now(), '" + city
                    + "', 'LETTERHEAD', 'b.docx', 'application/octet-stream', 1, '" + "0".repeat(64) + "', gen_random_uuid()");
            Future<Response> second = threads.submit(() -> send(Samples.docx()));
            while (!second.isDone() && !isWaitedFor(other)) {
                Thread.onSpinWait();
            }
            other.commit();
            Api.refused(second.get(), 409, "conflict");
        }
    }

    @Test
    void isOneAlsoWhenManyAreSentAtOnce() {
        List<Response> answers = Together.act(Collections.nCopies(4, () -> send(Samples.docx())));
        answers.stream().filter(answer -> answer.statusCode() != 201).forEach(answer -> Api.refused(answer, 409, "conflict"));
        Api.admin().get("/cities/" + city + "/files?purpose=LETTERHEAD").then().body("items", hasSize(1));
    }

    /** Whether somebody waits for that transaction to end. */
    private static boolean isWaitedFor(Connection transaction) throws SQLException {
        try (var rows = transaction.createStatement().executeQuery("select exists (select 1 from pg_locks"
                + " where not granted and locktype = 'transactionid' and transactionid = pg_current_xact_id()::xid)")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var command = connection.createStatement()) {
            command.execute(statement);
        }
    }

    private Response send(byte[] content) {
        return Api.upload(Api.admin(), city, "LETTERHEAD", "a.docx", content);
    }
}
