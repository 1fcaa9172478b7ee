package org.paideia.convocation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.convocation.answer.AnswerKind;
import org.paideia.convocation.answer.AnswerService;
import org.paideia.convocation.answer.MeetingAnswerInput;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ConvocationResource {

    private final ConvocationService convocations;
    private final AnswerService answers;
    private final Caller caller;
    private final Reply reply;

    ConvocationResource(ConvocationService convocations, AnswerService answers, Caller caller, Reply reply) {
        this.convocations = convocations;
        this.answers = answers;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/meetings/{slug}/convocations")
    @PermitAll
    public Response listConvocations(String slug) {
        return reply.body(convocations.list(caller, slug));
    }

    @POST
    @Path("/meetings/{slug}/convocations")
    @Authenticated
    public Response createConvocation(String slug, Body<ConvocationCreate> body) {
        return reply.changed(convocations.create(caller, slug, body));
    }

    @GET
    @Path("/convocations/{id}")
    @PermitAll
    public Response getConvocation(String id) {
        return reply.record(convocations.get(caller, UUID.fromString(id)));
    }

    @GET
    @Path("/meetings/{slug}/answers")
    @Authenticated
    public Response listMeetingAnswers(String slug, @QueryParam("answer") String answer, @Context UriInfo uri) {
        return reply.page(answers.list(caller, slug, kind(answer), PageRequest.of(uri, "city")));
    }

    @PUT
    @Path("/meetings/{slug}/answers/{city}")
    @Authenticated
    public Response setMeetingAnswer(String slug, String city, Body<MeetingAnswerInput> body) {
        return reply.changed(answers.set(caller, slug, city, body));
    }

    @GET
    @Path("/meeting-answers")
    @Authenticated
    public Response listCityMeetingAnswers(
            @QueryParam("city") String city, @QueryParam("answer") String answer, @Context UriInfo uri) {
        return reply.page(answers.ofCities(caller, city, kind(answer), PageRequest.of(uri, "when")));
    }

    private static AnswerKind kind(String answer) {
        return answer == null ? null : AnswerKind.valueOf(answer);
    }
}
