package org.paideia.commitment.promise;

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

/**
 * A page that a city shows within a page of its own: small, without scripts, readable in the light and in the dark. Its links
 * leave the frame.
 *
 * @param none what stands there where there are no entries
 * @param asOf of which day it is
 * @param all the address of all that the city promised
 */
public record FramePage(
        String language, String title, List<Entry> entries, String none, String asOf, String all, String allWords) {

    private static final String STYLE = resource("promises.css");
    private static final Template PAGE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .build()
            .parse(resource("promises.html"), Variant.forContentType(Variant.TEXT_HTML));

    /**
     * A commitment.
     *
     * @param titleLanguage in which its title is
     * @param light null where no report is wanted any more
     */
    public record Entry(
            String page, String title, String titleLanguage, String details, String progress, String progressWords, String light,
            String lightWords) {}

    String html() {
        return PAGE.data("page", this).data("style", new RawString(STYLE)).render();
    }

    private static String resource(String name) {
        try (InputStream file = FramePage.class.getResourceAsStream("/frames/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
