package org.paideia.document;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sheet as a whole page of HTML, well-formed also as XML: what is shown in a browser, and what the PDF is made of. */
public final class HtmlPage {

    private static final String SCREEN = resource("screen.css");
    private static final Template PAGE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .build()
            .parse(resource("page.html"), Variant.forContentType(Variant.TEXT_HTML));

    private HtmlPage() {}

    static String forScreen(Sheet sheet) {
        return render(sheet, SCREEN, false);
    }

    /** The same page in the style of paper, with marks by which a reader of the PDF finds its parts. */
    public static String forPaper(Sheet sheet, String style) {
        return render(sheet, style, true);
    }

    private static String render(Sheet sheet, String style, boolean paper) {
        return PAGE.data("sheet", sheet).data("style", new RawString(style)).data("print", paper).render();
    }

    public static String resource(String name) {
        try (InputStream file = HtmlPage.class.getResourceAsStream("/documents/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
