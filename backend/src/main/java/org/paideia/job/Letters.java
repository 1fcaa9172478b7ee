package org.paideia.job;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends letters from jobs. A letter goes out at least once: only a crash between the mail server's word that it has the
 * letter and the end of the job can repeat it, and then the Message-ID is the same, by which mail programs know it again.
 */
@ApplicationScoped
public class Letters {

    private final Mailer mailer;
    private final String host;

    Letters(Mailer mailer, @ConfigProperty(name = "paideia.public-url") URI publicUrl) {
        this.mailer = mailer;
        this.host = publicUrl.getHost();
    }

    /**
     * Hands a letter to the mail server; throws where it does not take it, so that the job is tried again.
     *
     * @param job whose letter it is
     */
    public void send(UUID job, Mail letter) {
        mailer.send(letter.addHeader("Message-ID", "<" + job + "@" + host + ">"));
    }
}
