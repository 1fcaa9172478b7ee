package org.paideia.conference;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.paideia.access.Caller;
import org.paideia.agenda.AgendaService;
import org.paideia.agenda.calendar.CalendarReply;
import org.paideia.conference.edition.ConferenceCopyCreate;
import org.paideia.export.Export;
import org.paideia.export.Table;
import org.paideia.export.Table.Column;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.paging.Portions;
import org.paideia.shared.persistence.TransitionRequest;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ConferenceResource {

    private static final List<Column<ConferenceListItem>> COLUMNS = List.of(
            new Column<>("slug", ConferenceListItem::slug),
            new Column<>("network", conference -> conference.network().slug()),
            new Column<>("series", conference -> conference.series() == null ? null : conference.series().slug()),
            new Column<>("edition", ConferenceListItem::edition),
            new Column<>("title", conference -> conference.titles().in(conference.sourceLanguage())),
            new Column<>("titleEn", conference -> conference.titles().texts().get("en")),
            new Column<>("theme", conference -> conference.theme() == null ? null : conference.theme().in(conference.sourceLanguage())),
            new Column<>("themes", ConferenceListItem::themes),
            new Column<>("when", conference -> conference.when().edtf()),
            new Column<>("asWritten", conference -> conference.when().asWritten()),
            new Column<>("precision", conference -> conference.when().precision()),
            new Column<>("startsAt", ConferenceListItem::startsAt),
            new Column<>("endsAt", ConferenceListItem::endsAt),
            new Column<>("timeZone", ConferenceListItem::timeZone),
            new Column<>("mode", ConferenceListItem::mode),
            new Column<>("host", conference -> conference.host() == null ? null : conference.host().slug()),
            new Column<>("country", conference -> conference.host() == null ? null : conference.host().country()),
            new Column<>("state", ConferenceListItem::state));

    private final ConferenceService conferences;
    private final AnnouncingService announcing;
    private final AgendaService agenda;
    private final CalendarReply calendars;
    private final Caller caller;
    private final Reply reply;
    private final Export export;

    ConferenceResource(
            ConferenceService conferences,
            AnnouncingService announcing,
            AgendaService agenda,
            CalendarReply calendars,
            Caller caller,
            Reply reply,
            Export export) {
        this.conferences = conferences;
        this.announcing = announcing;
        this.agenda = agenda;
        this.calendars = calendars;
        this.caller = caller;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/conferences")
    @PermitAll
    public Response listConferences(@Context UriInfo uri) {
        return reply.page(conferences.list(ConferenceFilter.of(uri), PageRequest.of(uri, "-when")));
    }

    @POST
    @Path("/conferences")
    @Authenticated
    public Response createConference(Body<ConferenceCreate> body) {
        return reply.changed(announcing.create(caller, body));
    }

    @GET
    @Path("/conferences.csv")
    @Produces("text/csv")
    @PermitAll
    public Response exportConferencesCsv(@Context UriInfo uri) {
        return export.csv(table(uri));
    }

    @GET
    @Path("/conferences.xlsx")
    @Produces(Export.XLSX)
    @PermitAll
    public Response exportConferencesXlsx(@Context UriInfo uri) {
        return export.xlsx(table(uri));
    }

    @GET
    @Path("/conferences/{slug}")
    @PermitAll
    public Response getConference(String slug) {
        return reply.record(conferences.get(slug));
    }

    @GET
    @Path("/conferences/{slug}/event.ics")
    @Produces("text/calendar")
    @PermitAll
    public Response exportConferenceIcs(String slug, @QueryParam("lang") @DefaultValue("en") String language) {
        String title = conferences.get(slug).view().titles().in(language);
        return calendars.reply(title, agenda.ofRecord(caller, Conference.KIND, slug), language);
    }

    @PATCH
    @Path("/conferences/{slug}")
    @Authenticated
    public Response updateConference(String slug, @HeaderParam("If-Match") IfMatch ifMatch, Body<ConferenceCreate> body) {
        return reply.changed(announcing.update(caller, slug, IfMatch.version(ifMatch), body));
    }

    @DELETE
    @Path("/conferences/{slug}")
    @Authenticated
    public void deleteConference(String slug, @HeaderParam("If-Match") IfMatch ifMatch) {
        announcing.delete(caller, slug, IfMatch.version(ifMatch));
    }

    @GET
    @Path("/conferences/{slug}/actions")
    @PermitAll
    public Response listConferenceActions(String slug) {
        return reply.own(conferences.actions(caller, slug));
    }

    @GET
    @Path("/conferences/{slug}/transitions")
    @PermitAll
    public Response listConferenceTransitions(String slug) {
        return reply.body(conferences.history(slug));
    }

    @POST
    @Path("/conferences/{slug}/copies")
    @Authenticated
    public Response copyConference(String slug, Body<ConferenceCopyCreate> body) {
        return reply.changed(announcing.copy(caller, slug, body));
    }

    @POST
    @Path("/conferences/{slug}/transitions")
    @Authenticated
    public Response transitionConference(
            String slug, @HeaderParam("If-Match") IfMatch ifMatch, Body<TransitionRequest> body) {
        return reply.changed(announcing.transition(caller, slug, IfMatch.version(ifMatch), body));
    }

    private Table<ConferenceListItem> table(UriInfo uri) {
        ConferenceFilter filter = ConferenceFilter.of(uri);
        return new Table<>("conferences", COLUMNS, new Portions<>("-when", request -> conferences.list(filter, request)));
    }
}
