package org.paideia.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.paideia.export.Table.Column;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.Portions;
import org.paideia.shared.problem.Problems;

/** Whole sets as files: streamed, with a name, and safe to open in a spreadsheet. */
@ApplicationScoped
public class Export {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final String ZIP = "application/zip";

    /** By which Excel knows that a file is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Reply reply;
    private final long mostRows;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @Inject
    Export(Reply reply) {
        this(reply, XlsxFile.MOST_ROWS);
    }

    /**
     * With a bound of its own.
     *
     * @param mostRows of a sheet
     */
    Export(Reply reply, long mostRows) {
        this.reply = reply;
        this.mostRows = mostRows;
    }

    /** A table after RFC 4180 with a line of headings, in the variety that the query asks for. */
    public <T> Response csv(Table<T> table) {
        boolean isMarked = "true".equals(uri.getQueryParameters().getFirst("bom"));
        char separator = "semicolon".equals(uri.getQueryParameters().getFirst("separator")) ? ';' : ',';
        return file("text/csv; charset=utf-8", table.name() + ".csv", out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            if (isMarked) {
                writer.write(BYTE_ORDER_MARK);
            }
            try (CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(separator)
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(writer)) {
                csv.writeRecord(table.columns().stream().map(Column::name).toList());
                table.rows().each(row -> csv.writeRecord(
                        table.columns().stream().map(column -> inCsv(column.cell(row))).toList()));
            }
        });
    }

    /** The same table as a workbook; more rows than a sheet holds are refused before anything is sent. */
    public <T> Response xlsx(Table<T> table) {
        long rows = table.rows().count();
        if (rows > mostRows) {
            throw Problems.rule("too-many-rows", "A sheet holds " + mostRows + " rows, and these are " + rows
                    + ". Narrow them with the filters, or take them as CSV.");
        }
        return file(XLSX, table.name() + ".xlsx", new XlsxFile<>(table)::write);
    }

    /**
     * An archive of files, each made when it is its turn: no more than one is held. It is closed only when it is whole, so
     * that one that was broken off does not open.
     *
     * @param name of the archive, without its suffix
     */
    public <T> Response zip(String name, Portions<T> rows, Function<T, PackedFile> pack) {
        boolean isAskedForAlone = request.getMethod().equals("HEAD");
        return file(ZIP, name + ".zip", out -> {
            if (isAskedForAlone) {
                return;
            }
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            rows.each(row -> {
                PackedFile file = pack.apply(row);
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.content());
                zip.closeEntry();
            });
            zip.finish();
        });
    }

    /** Any content under that file name. */
    public Response file(String type, String name, StreamingOutput content) {
        return Response.fromResponse(content(type, content))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** Any content that is read where it is. */
    public Response content(String type, StreamingOutput content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CACHE_CONTROL, reply.caching())
                .header(HttpHeaders.VARY, "Authorization, Accept, Origin")
                .build();
    }

    private static String inCsv(Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> SpreadsheetText.harmless(cell.toString());
        };
    }
}
