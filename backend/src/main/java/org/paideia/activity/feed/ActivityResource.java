package org.paideia.activity.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.paideia.activity.Change;
import org.paideia.activity.title.RecordTitle;
import org.paideia.export.Export;
import org.paideia.export.Table;
import org.paideia.export.Table.Column;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.paging.Portions;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ActivityResource {

    private static final List<Column<ActivityView>> COLUMNS = List.of(
            new Column<>("id", ActivityView::id),
            new Column<>("at", ActivityView::at),
            new Column<>("role", activity -> activity.actor().role()),
            new Column<>("client", activity -> activity.actor().client()),
            new Column<>("event", ActivityView::event),
            new Column<>("nature", ActivityView::nature),
            new Column<>("happened", activity -> activity.happened() == null ? null : activity.happened().edtf()),
            new Column<>("recordKind", activity -> activity.record().kind()),
            new Column<>("record", activity -> activity.record().id()),
            new Column<>("about", activity -> activity.about().stream().map(ref -> ref.kind() + ":" + ref.id()).toList()),
            new Column<>("summary", activity -> activity.summary().in("en")),
            new Column<>("fields", activity -> activity.changes().stream().map(Change::field).toList()));

    private final ActivityService activities;
    private final ActivityFeed feed;
    private final Reply reply;
    private final Export export;

    ActivityResource(
            ActivityService activities, ActivityFeed feed, Reply reply, Export export) {
        this.activities = activities;
        this.feed = feed;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/activities")
    @PermitAll
    public Response listActivities(@Context UriInfo uri) {
        return reply.page(activities.list(ActivityFilter.of(uri), PageRequest.of(uri, "-at")));
    }

    @GET
    @Path("/activities.atom")
    @Produces("application/atom+xml")
    @PermitAll
    public Response getActivityFeed(@Context UriInfo uri, @QueryParam("lang") @DefaultValue("en") String language) {
        ActivityFilter filter = ActivityFilter.of(uri);
        List<RecordTitle> titles = activities.titles(filter.about());
        return reply.content(feed.write(activities.news(filter), titles, filter, language), "application/atom+xml");
    }

    @GET
    @Path("/activities.csv")
    @Produces("text/csv")
    @PermitAll
    public Response exportActivitiesCsv(@Context UriInfo uri) {
        return export.csv(table(uri));
    }

    @GET
    @Path("/activities.xlsx")
    @Produces(Export.XLSX)
    @PermitAll
    public Response exportActivitiesXlsx(@Context UriInfo uri) {
        return export.xlsx(table(uri));
    }

    private Table<ActivityView> table(UriInfo uri) {
        ActivityFilter filter = ActivityFilter.of(uri);
        return new Table<>("activities", COLUMNS, new Portions<>("-at", request -> activities.list(filter, request)));
    }
}
