package org.paideia.inbox.letter;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Takes what mail programs post to the address in a letter (RFC 8058); the form that they send says nothing more. */
@RunOnVirtualThread
@Path("/unsubscriptions")
@Produces(MediaType.APPLICATION_JSON)
public class UnsubscriptionResource {

    private final NotificationService notifications;

    UnsubscriptionResource(NotificationService notifications) {
        this.notifications = notifications;
    }

    @POST
    @Path("/{code}")
    @PermitAll
    public void unsubscribeLetters(String code) {
        notifications.unsubscribe(code);
    }
}
