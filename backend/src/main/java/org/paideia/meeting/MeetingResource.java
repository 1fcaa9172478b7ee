package org.paideia.meeting;

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
import org.paideia.export.Export;
import org.paideia.export.Table;
import org.paideia.export.Table.Column;
import org.paideia.meeting.plan.MeetingCopyCreate;
import org.paideia.meeting.plan.PlanningService;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.paging.Portions;
import org.paideia.shared.persistence.TransitionRequest;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class MeetingResource {

    private static final List<Column<MeetingListItem>> COLUMNS = List.of(
            new Column<>("slug", MeetingListItem::slug),
            new Column<>("network", meeting -> meeting.network().slug()),
            new Column<>("kind", MeetingListItem::kind),
            new Column<>("ordinal", MeetingListItem::ordinal),
            new Column<>("title", meeting -> meeting.titles().in(meeting.sourceLanguage())),
            new Column<>("titleEn", meeting -> meeting.titles().texts().get("en")),
            new Column<>("theme", meeting -> meeting.theme() == null ? null : meeting.theme().in(meeting.sourceLanguage())),
            new Column<>("themes", MeetingListItem::themes),
            new Column<>("when", meeting -> meeting.when().edtf()),
            new Column<>("asWritten", meeting -> meeting.when().asWritten()),
            new Column<>("precision", meeting -> meeting.when().precision()),
            new Column<>("startsAt", MeetingListItem::startsAt),
            new Column<>("endsAt", MeetingListItem::endsAt),
            new Column<>("timeZone", MeetingListItem::timeZone),
            new Column<>("mode", MeetingListItem::mode),
            new Column<>("host", meeting -> meeting.host() == null ? null : meeting.host().slug()),
            new Column<>("country", meeting -> meeting.host() == null ? null : meeting.host().country()),
            new Column<>("state", MeetingListItem::state),
            new Column<>("audience", MeetingListItem::audience));

    private final MeetingService meetings;
    private final PlanningService planning;
    private final AgendaService agenda;
    private final CalendarReply calendars;
    private final Caller caller;
    private final Reply reply;
    private final Export export;

    MeetingResource(
            MeetingService meetings,
            PlanningService planning,
            AgendaService agenda,
            CalendarReply calendars,
            Caller caller,
            Reply reply,
            Export export) {
        this.meetings = meetings;
        this.planning = planning;
        this.agenda = agenda;
        this.calendars = calendars;
        this.caller = caller;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/meetings")
    @PermitAll
    public Response listMeetings(@Context UriInfo uri) {
        return reply.page(meetings.list(caller, MeetingFilter.of(uri), PageRequest.of(uri, "-when")));
    }

    @POST
    @Path("/meetings")
    @Authenticated
    public Response createMeeting(Body<MeetingCreate> body) {
        return reply.changed(planning.create(caller, body));
    }

    @GET
    @Path("/meetings.csv")
    @Produces("text/csv")
    @PermitAll
    public Response exportMeetingsCsv(@Context UriInfo uri) {
        return export.csv(table(uri));
    }

    @GET
    @Path("/meetings.xlsx")
    @Produces(Export.XLSX)
    @PermitAll
    public Response exportMeetingsXlsx(@Context UriInfo uri) {
        return export.xlsx(table(uri));
    }

    @GET
    @Path("/meetings/{slug}")
    @PermitAll
    public Response getMeeting(String slug) {
        return reply.record(meetings.get(caller, slug));
    }

    @GET
    @Path("/meetings/{slug}/event.ics")
    @Produces("text/calendar")
    @PermitAll
    public Response exportMeetingIcs(String slug, @QueryParam("lang") @DefaultValue("en") String language) {
        String title = meetings.get(caller, slug).view().titles().in(language);
        return calendars.reply(title, agenda.ofRecord(caller, Meeting.KIND, slug), language);
    }

    @PATCH
    @Path("/meetings/{slug}")
    @Authenticated
    public Response updateMeeting(String slug, @HeaderParam("If-Match") IfMatch ifMatch, Body<MeetingCreate> body) {
        return reply.changed(planning.update(caller, slug, IfMatch.version(ifMatch), body));
    }

    @DELETE
    @Path("/meetings/{slug}")
    @Authenticated
    public void deleteMeeting(String slug, @HeaderParam("If-Match") IfMatch ifMatch) {
        planning.delete(caller, slug, IfMatch.version(ifMatch));
    }

    @GET
    @Path("/meetings/{slug}/actions")
    @PermitAll
    public Response listMeetingActions(String slug) {
        return reply.own(meetings.actions(caller, slug));
    }

    @GET
    @Path("/meetings/{slug}/gaps")
    @Authenticated
    public Response listMeetingGaps(String slug) {
        return reply.own(meetings.gaps(caller, slug));
    }

    @GET
    @Path("/meetings/{slug}/transitions")
    @PermitAll
    public Response listMeetingTransitions(String slug) {
        return reply.body(meetings.history(caller, slug));
    }

    @POST
    @Path("/meetings/{slug}/transitions")
    @Authenticated
    public Response transitionMeeting(
            String slug, @HeaderParam("If-Match") IfMatch ifMatch, Body<TransitionRequest> body) {
        return reply.changed(planning.transition(caller, slug, IfMatch.version(ifMatch), body));
    }

    @POST
    @Path("/meetings/{slug}/copies")
    @Authenticated
    public Response copyMeeting(String slug, Body<MeetingCopyCreate> body) {
        return reply.changed(planning.copy(caller, slug, body));
    }

    private Table<MeetingListItem> table(UriInfo uri) {
        MeetingFilter filter = MeetingFilter.of(uri);
        return new Table<>("meetings", COLUMNS, new Portions<>("-when", request -> meetings.list(caller, filter, request)));
    }
}
