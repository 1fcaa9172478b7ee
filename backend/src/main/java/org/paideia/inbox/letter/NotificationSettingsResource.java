package org.paideia.inbox.letter;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.paideia.access.Caller;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.Reply;

@RunOnVirtualThread
@Path("/me/notification-settings")
@Produces(MediaType.APPLICATION_JSON)
public class NotificationSettingsResource {

    private final NotificationService notifications;
    private final Caller caller;
    private final Reply reply;

    NotificationSettingsResource(NotificationService notifications, Caller caller, Reply reply) {
        this.notifications = notifications;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Authenticated
    public Response getNotificationSettings() {
        return reply.own(notifications.get(caller));
    }

    @PUT
    @Authenticated
    public Response setNotificationSettings(Body<NotificationSettingsInput> body) {
        return reply.own(notifications.choose(caller, body));
    }
}
