package org.paideia.adherence.reminder;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.paideia.access.Caller;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.Reply;

@RunOnVirtualThread
@Path("/declarations/{slug}/signature-reminders")
@Produces(MediaType.APPLICATION_JSON)
public class ReminderResource {

    private final SigningReminderService reminders;
    private final Caller caller;
    private final Reply reply;

    ReminderResource(SigningReminderService reminders, Caller caller, Reply reply) {
        this.reminders = reminders;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Authenticated
    public Response listSignatureReminders(String slug) {
        return reply.body(reminders.list(caller, slug));
    }

    @POST
    @Authenticated
    public Response sendSignatureReminder(String slug, Body<SignatureReminderCreate> body) {
        return reply.changed(reminders.send(caller, slug, body));
    }
}
