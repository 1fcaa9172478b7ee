package org.paideia.commitment.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.paideia.access.Caller;
import org.paideia.city.Figure;
import org.paideia.commitment.term.Indicator;
import org.paideia.export.Export;
import org.paideia.export.Table.Column;
import org.paideia.export.Table;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.paging.Portions;

/** What cities pledged, as a list and as a table. */
@RunOnVirtualThread
@Path("/")
public class RegisterResource {

    private static final String ORDER = "-published";

    private static final List<Column<CommitmentListItem>> COLUMNS = List.of(
            new Column<>("id", CommitmentListItem::id),
            new Column<>("city", item -> item.city().slug()),
            new Column<>("cityName", item -> item.city().ownName()),
            new Column<>("country", item -> item.city().country()),
            new Column<>("declaration", item -> item.declaration() == null ? null : item.declaration().slug()),
            new Column<>("version", CommitmentListItem::version),
            new Column<>("clause", CommitmentListItem::block),
            new Column<>("signature", CommitmentListItem::adherenceState),
            new Column<>("network", item -> item.network().slug()),
            new Column<>("reviewer", CommitmentListItem::reviewer),
            new Column<>("state", CommitmentListItem::state),
            new Column<>("progress", CommitmentListItem::progress),
            new Column<>("title", item -> item.titles().in(item.sourceLanguage())),
            new Column<>("titleEn", item -> item.titles().texts().get("en")),
            new Column<>("themes", CommitmentListItem::themes),
            new Column<>("sdgs", item -> item.sdgs().stream().map(String::valueOf).toList()),
            new Column<>("department", CommitmentListItem::department),
            new Column<>("indicator", item -> item.indicator() == null ? null : item.indicator().names().in(item.sourceLanguage())),
            new Column<>("baseline", figure(Indicator::baseline, Figure::value)),
            new Column<>("baselineYear", figure(Indicator::baseline, Figure::year)),
            new Column<>("target", figure(Indicator::target, Figure::value)),
            new Column<>("targetYear", figure(Indicator::target, Figure::year)),
            new Column<>("unit", figure(Indicator::target, Figure::unit)),
            new Column<>("startsOn", CommitmentListItem::startsOn),
            new Column<>("dueOn", CommitmentListItem::dueOn),
            new Column<>("publishedOn", CommitmentListItem::publishedOn),
            new Column<>("reportDueOn", CommitmentListItem::reportDueOn),
            new Column<>("light", CommitmentListItem::light),
            new Column<>("onHold", CommitmentListItem::onHold));

    private final RegisterService commitments;
    private final Caller caller;
    private final Reply reply;
    private final Export export;

    RegisterResource(RegisterService commitments, Caller caller, Reply reply, Export export) {
        this.commitments = commitments;
        this.caller = caller;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/commitments")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    public Response listCommitments(@Context UriInfo uri) {
        return reply.page(commitments.list(caller, CommitmentFilter.of(uri), PageRequest.of(uri, ORDER)));
    }

    @GET
    @Path("/commitments.csv")
    @Produces("text/csv")
    @PermitAll
    public Response exportCommitmentsCsv(@Context UriInfo uri) {
        return export.csv(table(uri));
    }

    @GET
    @Path("/commitments.xlsx")
    @Produces(Export.XLSX)
    @PermitAll
    public Response exportCommitmentsXlsx(@Context UriInfo uri) {
        return export.xlsx(table(uri));
    }

    private Table<CommitmentListItem> table(UriInfo uri) {
        CommitmentFilter filter = CommitmentFilter.of(uri);
        return new Table<>("commitments", COLUMNS, new Portions<>(ORDER, request -> commitments.list(caller, filter, request)));
    }

    private static Function<CommitmentListItem, Object> figure(Function<Indicator, Figure> which, Function<Figure, Object> part) {
        return item -> item.indicator() == null || which.apply(item.indicator()) == null
                ? null
                : part.apply(which.apply(item.indicator()));
    }
}
