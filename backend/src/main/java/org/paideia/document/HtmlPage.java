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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The sheet as a whole page of HTML, well-formed also as XML: what is shown in a browser, and what the PDF is made of. */
public final class HtmlPage {

    private static final String SCREEN = resource("screen.css");
    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .build();
    private static final Template PAGE = template("page");
    private static final Map<String, Template> LAYOUTS = new ConcurrentHashMap<>();

    private HtmlPage() {}

    static String forScreen(Sheet sheet) {
        return render(sheet, SCREEN + feet(sheet), false);
    }

    /** What a browser prints at the foot of every page, as the PDF has it: by what the document can be checked, and the page. */
    private static String feet(Sheet sheet) {
        String beside = sheet.foot() != null ? sheet.foot().label() + " " + sheet.foot().value() : sheet.preview();
        String number = sheet.pages().stream()
                .map(piece -> switch (piece) {
                    case "0" -> "counter(page)";
                    case "1" -> "counter(pages)";
                    default -> quoted(piece);
                })
                .collect(Collectors.joining(" "));
        String begin = sheet.direction().equals("rtl") ? "right" : "left";
        String end = sheet.direction().equals("rtl") ? "left" : "right";
        return "@page { size: A4; margin: 2.5cm 2.5cm 2.2cm; @bottom-" + begin + " { content: " + quoted(beside == null ? "" : beside)
                + "; font-size: 8pt } @bottom-" + end + " { content: " + number + "; font-size: 8pt } }\n";
    }

    /** As a style sheet within a page writes words down. */
    private static String quoted(String words) {
        return '"' + words.replaceAll("[\"\\\\<\\n]", " ") + '"';
    }

    /** The same page in the style of paper, with marks by which a reader of the PDF finds its parts. */
    public static String forPaper(Sheet sheet, String style) {
        return render(sheet, style, true);
    }

    /** What has a layout of its own, in that style. */
    public static String of(Composition composition, String style) {
        return LAYOUTS.computeIfAbsent(composition.layout(), HtmlPage::template)
                .data("sheet", composition)
                .data("style", new RawString(style))
                .render();
    }

    private static Template template(String name) {
        return ENGINE.parse(resource(name + ".html"), Variant.forContentType(Variant.TEXT_HTML));
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
