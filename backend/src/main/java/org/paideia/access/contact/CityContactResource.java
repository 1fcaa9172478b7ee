package org.paideia.access.contact;

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
@Path("/cities/{slug}/contact")
@Produces(MediaType.APPLICATION_JSON)
public class CityContactResource {

    private final CityContactService contacts;
    private final Caller caller;
    private final Reply reply;

    CityContactResource(CityContactService contacts, Caller caller, Reply reply) {
        this.contacts = contacts;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Authenticated
    public Response getCityContact(String slug) {
        return reply.own(contacts.get(caller, slug));
    }

    @PUT
    @Authenticated
    public Response updateCityContact(String slug, Body<CityContactInput> body) {
        return reply.own(contacts.update(caller, slug, body));
    }
}
