package org.paideia.progress.figures;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.paideia.export.Export;
import org.paideia.export.Table.Column;
import org.paideia.export.Table;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.Portions;

/** Commitments in numbers, as they are shown and as a table. */
@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class FigureResource {

    private final FigureService figures;
    private final Reply reply;
    private final Export export;

    FigureResource(FigureService figures, Reply reply, Export export) {
        this.figures = figures;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/commitment-figures")
    @PermitAll
    public Response getCommitmentFigures(
            @QueryParam("by") @DefaultValue("ALL") FigureDimension by,
            @QueryParam("network") String network,
            @QueryParam("below") @DefaultValue("true") boolean below,
            @QueryParam("declaration") String declaration) {
        return reply.body(figures.read(by, network, below, declaration));
    }

    @GET
    @Path("/commitment-figures.csv")
    @Produces("text/csv")
    @PermitAll
    public Response exportCommitmentFiguresCsv(
            @QueryParam("by") @DefaultValue("ALL") FigureDimension by,
            @QueryParam("network") String network,
            @QueryParam("below") @DefaultValue("true") boolean below,
            @QueryParam("declaration") String declaration) {
        return export.csv(table(figures.read(by, network, below, declaration)));
    }

    @GET
    @Path("/commitment-figures.xlsx")
    @Produces(Export.XLSX)
    @PermitAll
    public Response exportCommitmentFiguresXlsx(
            @QueryParam("by") @DefaultValue("ALL") FigureDimension by,
            @QueryParam("network") String network,
            @QueryParam("below") @DefaultValue("true") boolean below,
            @QueryParam("declaration") String declaration) {
        return export.xlsx(table(figures.read(by, network, below, declaration)));
    }

    /** Each row says when it was counted, since a file is read long after. */
    private static Table<CommitmentCounts> table(CommitmentFigures figures) {
        List<Column<CommitmentCounts>> columns = List.of(
                new Column<>("by", row -> figures.by()),
                new Column<>("key", CommitmentCounts::key),
                new Column<>("total", CommitmentCounts::total),
                new Column<>("notStarted", CommitmentCounts::notStarted),
                new Column<>("inProgress", CommitmentCounts::inProgress),
                new Column<>("completed", CommitmentCounts::completed),
                new Column<>("abandoned", CommitmentCounts::abandoned),
                new Column<>("green", CommitmentCounts::green),
                new Column<>("amber", CommitmentCounts::amber),
                new Column<>("red", CommitmentCounts::red),
                new Column<>("asOf", row -> figures.asOf()));
        return new Table<>("commitment-figures", columns, new Portions<>("key", request -> new Page<>(figures.items(), null, null)));
    }
}
