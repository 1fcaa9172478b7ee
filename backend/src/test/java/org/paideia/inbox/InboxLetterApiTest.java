package org.paideia.inbox;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.paideia.inbox.SomeInbox.follow;
import static org.paideia.inbox.SomeInbox.joined;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.inbox.letter.LetterOrderService;
import org.paideia.job.DueJobs;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

@ApiTest
class InboxLetterApiTest {

    @Inject
    MockMailbox mailbox;

    @Inject
    LetterOrderService orders;

    @Inject
    DataSource database;

    private String person;
    private String network;

    @BeforeEach
    void somebody() {
        orders.order();
        DueJobs.run();
        mailbox.clear();
        person = Given.person();
        network = Given.network();
        follow(person, "NETWORK", network);
    }

    @Test
    void writesOnceADayUnlessChosenOtherwise() {
        Api.as(person).get("/me/notification-settings").then().statusCode(200).body("letters", equalTo("DAILY"))
                .body("email", equalTo(person + "@example.org"));
        joined(Given.city(), network);
        write();
        assertThat(letters(person), hasSize(0));
        joined(Given.city(), network);
        writeAt(Duration.ofHours(24));
        Mail letter = letters(person).getFirst();
        assertTrue(letter.getSubject().contains("2 updates"), letter.getSubject());
        writeAt(Duration.ofHours(49));
        assertThat(letters(person), hasSize(1));
    }

    @Test
    void writesAtOnceInTheLanguageOfTheReaderWithAWayOut() {
        choose(person, "AT_ONCE");
        Api.as(person).header("Accept-Language", "es").get("/me").then().statusCode(200);
        String city = Given.city();
        joined(city, network);
        write();
        Mail letter = letters(person).getFirst();
        for (String said : List.of("Novedades de lo que sigue", "http://localhost:5173/es/", "http://localhost:5173/es/inbox", "/unsubscribe/")) {
            assertTrue(letter.getText().contains(said), said + " in " + letter.getText());
        }
        assertEquals(List.of("List-Unsubscribe=One-Click"), letter.getHeaders().get("List-Unsubscribe-Post"));
        String address = letter.getHeaders().get("List-Unsubscribe").getFirst();
        assertTrue(address.startsWith("<http://localhost:5173/unsubscribe/") && address.endsWith(">"), address);

        String code = address.replaceAll(".*/unsubscribe/|>", "");
        Api.outsideTheContract().contentType("application/x-www-form-urlencoded").body("List-Unsubscribe=One-Click")
                .post("/api/v1/unsubscriptions/" + code).then().statusCode(204);
        Api.anyone().post("/unsubscriptions/" + code).then().statusCode(204);
        Api.as(person).get("/me/notification-settings").then().body("letters", equalTo("NEVER"));
        joined(Given.city(), network);
        write();
        assertThat(letters(person), hasSize(1));
        Api.refused(Api.anyone().post("/unsubscriptions/" + code.substring(0, 63) + (code.endsWith("0") ? "1" : "0")), 404, "not-found");
    }

    @Test
    void writesOnMondaysToWhoChoseThat() {
        choose(person, "WEEKLY");
        joined(Given.city(), network);
        write();
        assertThat(letters(person), hasSize(0));
        writeAt(Duration.ofDays(8));
        assertThat(letters(person), hasSize(1));
    }

    @Test
    void tellsOfNothingBeforeTheChoiceToBeWrittenTo() {
        choose(person, "NEVER");
        joined(Given.city(), network);
        write();
        choose(person, "AT_ONCE");
        write();
        assertThat(letters(person), hasSize(0));
        joined(Given.city(), network);
        write();
        assertThat(letters(person), hasSize(1));
        assertFalse(letters(person).getFirst().getSubject().contains("things"), letters(person).getFirst().getSubject());
    }

    @Test
    void writesOneLetterWhenTwoProcessesLookAtOnce() {
        List<String> others = Stream.generate(Given::person).limit(5).toList();
        others.forEach(other -> {
            follow(other, "NETWORK", network);
            choose(other, "AT_ONCE");
        });
        for (int round = 1; round <= 3; round++) {
            joined(Given.city(), network);
            Together.act(Stream.generate(() -> (java.util.concurrent.Callable<Boolean>) () -> {
                orders.order();
                return true;
            }).limit(3).toList());
            write();
            int told = round;
            others.forEach(other -> assertThat(letters(other), hasSize(told)));
        }
    }

    @Test
    void tellsWhatMayBeSeenWhenTheLetterIsWritten() {
        String city = Given.city();
        String focal = Given.focalPointOf(city);
        follow(focal, "CITY", city);
        choose(focal, "AT_ONCE");
        follow(person, "CITY", city);
        choose(person, "AT_ONCE");
        Given.application(city, network);
        SomeInbox.publish();
        write();
        assertThat(letters(focal), hasSize(1));
        assertThat(letters(person), hasSize(0));
        Given.application(city, Given.network());
        SomeInbox.publish();
        orders.order();
        Api.as(focal).get("/mandates?state=IN_FORCE&city=" + city).then().extract().<List<String>>path("items.id")
                .forEach(id -> Api.move(Api.admin(), "/mandates/" + id, Map.of("to", "ENDED")).then().statusCode(200));
        DueJobs.run();
        assertThat(letters(focal), hasSize(1));
    }

    @Test
    void writesToNobodyWhoReadItMeanwhileOrIsErased() throws SQLException {
        choose(person, "AT_ONCE");
        String other = Given.person();
        follow(other, "NETWORK", network);
        choose(other, "AT_ONCE");
        joined(Given.city(), network);
        orders.order();
        Api.json(Api.as(person), Map.of("upTo", Long.MAX_VALUE >> 10)).put("/inbox/read-mark").then().statusCode(200);
        String id = Given.idOf(other);
        try (var connection = database.getConnection(); var erase = connection.prepareStatement("delete from person where id = ?")) {
            erase.setObject(1, UUID.fromString(id));
            erase.executeUpdate();
        }
        DueJobs.run();
        assertThat(letters(person), hasSize(0));
        assertThat(letters(other), hasSize(0));
    }

    private void write() {
        orders.order();
        DueJobs.run();
    }

    private void writeAt(Duration later) {
        Instant then = Instant.now().plus(later);
        orders.orderAt(then);
        DueJobs.runUntil(then);
    }

    private static void choose(String person, String letters) {
        Api.json(Api.as(person), Map.of("letters", letters)).put("/me/notification-settings").then().statusCode(200).body("letters", equalTo(letters));
    }

    private List<Mail> letters(String reader) {
        return mailbox.getMailsSentTo(reader + "@example.org");
    }
}
