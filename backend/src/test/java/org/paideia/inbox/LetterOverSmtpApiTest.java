package org.paideia.inbox;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paideia.inbox.letter.InboxLetter;
import org.paideia.inbox.letter.LetterOrderService;
import org.paideia.job.DueJobs;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.MailServer;

/** A letter as a mail server receives it. */
@ApiTest
@TestProfile(LetterOverSmtpApiTest.WithMail.class)
class LetterOverSmtpApiTest {

    /** With a mail server of its own. */
    public static class WithMail implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Mail.class));
        }
    }

    /** A server that speaks SMTP. */
    public static class Mail implements QuarkusTestResourceLifecycleManager {

        private static MailServer server;

        @Override
        public Map<String, String> start() {
            try {
                server = MailServer.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return server.configuration();
        }

        @Override
        public void stop() {
            server.close();
        }
    }

    @Inject
    LetterOrderService orders;

    @Inject
    InboxLetter letters;

    @Test
    void carriesTheWayOutAndTheSameIdWhenItIsSentAgain() {
        String person = Given.person();
        String network = Given.network();
        SomeInbox.follow(person, "NETWORK", network);
        Api.json(Api.as(person), Map.of("letters", "AT_ONCE")).put("/me/notification-settings").then().statusCode(200);
        SomeInbox.joined(Given.city(), network);
        orders.order();
        DueJobs.run();

        String letter = Mail.server.lettersTo(person + "@example.org").getFirst();
        String code = SomeInbox.codeOf(person);
        String head = letter.substring(0, letter.indexOf("\r\n\r\n")).replaceAll("\r\n[ \t]+", " ");
        assertThat(head, containsString("List-Unsubscribe: <http://localhost:5173/unsubscribe/" + code + ">"));
        assertThat(head, containsString("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
        assertThat(head, containsString("Subject: Paideia: "));

        // A crash between the word of the mail server and the end of the job lets the job run again.
        UUID job = UUID.randomUUID();
        var order = new InboxLetter.Order(UUID.fromString(Given.idOf(person)), 0, Long.MAX_VALUE - 1);
        run(job, order);
        run(job, order);
        List<String> sent = Mail.server.lettersTo(person + "@example.org");
        assertThat(sent, hasSize(3));
        assertEquals(idOf(sent.get(1)), idOf(sent.get(2)));
        assertThat(List.of(idOf(sent.get(1))), contains("Message-ID: <" + job + "@localhost>"));

        Api.outsideTheContract().contentType("application/x-www-form-urlencoded").body("List-Unsubscribe=One-Click")
                .post("/api/v1/unsubscriptions/" + code).then().statusCode(204);
        run(job, order);
        assertThat(Mail.server.lettersTo(person + "@example.org"), hasSize(3));
    }

    /** As the runner of jobs does it: in a transaction that has read nothing before. */
    private void run(UUID job, InboxLetter.Order order) {
        QuarkusTransaction.requiringNew().run(() -> letters.run(job, order));
    }

    private static String idOf(String letter) {
        return letter.lines().filter(line -> line.startsWith("Message-ID:")).findFirst().orElseThrow();
    }
}
