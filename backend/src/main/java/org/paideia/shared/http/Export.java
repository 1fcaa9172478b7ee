package org.paideia.shared.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paideia.shared.paging.Portions;

/** Whole sets as files: streamed, with a name, and safe to open in a spreadsheet. */
@ApplicationScoped
public class Export {

    /**
     * A column of a table.
     *
     * @param value what stands in it: a text, a number, a list (joined by blanks), anything that prints well, or null
     */
    public record Column<T>(String name, Function<T, ?> value) {}

    private final Reply reply;

    Export(Reply reply) {
        this.reply = reply;
    }

    /** A table after RFC 4180 with a line of headings. */
    public <T> Response csv(String name, List<Column<T>> columns, Portions<T> rows) {
        return file("text/csv; charset=utf-8", name + ".csv", out -> {
            try (CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                csv.writeRecord(columns.stream().map(Column::name).toList());
                rows.each(row -> csv.writeRecord(
                        columns.stream().map(column -> cell(column.value().apply(row))).toList()));
            }
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

    /** A spreadsheet would run a text that begins like a formula; an apostrophe makes it a text again. */
    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case java.math.BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Collection<?> many -> neutral(many.stream().map(Object::toString).collect(Collectors.joining(" ")));
            default -> neutral(value.toString());
        };
    }

    private static String neutral(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
