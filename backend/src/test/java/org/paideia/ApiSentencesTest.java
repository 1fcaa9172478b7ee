package org.paideia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each sentence of docs/api.md names tests that are there, or is struck out with the reason. */
class ApiSentencesTest {

    private static final Path DOCUMENT = Path.of("docs", "api.md");
    private static final Path APP = Path.of("..", "frontend");
    private static final Pattern STRUCK_OUT = Pattern.compile("- ~~.+~~ \\S.{9,}");
    private static final Pattern KEPT = Pattern.compile("- [^~]+ → (`[^`]+`(?:, `[^`]+`)*)");
    private static final Pattern REFERENCE = Pattern.compile("`([^`]+)`");
    private static final Pattern OF_THE_SERVICE = Pattern.compile("([A-Z]\\w+(?:Test|IT))\\.(\\w+)");
    private static final Pattern OF_THE_APP = Pattern.compile("([\\w./-]+\\.(?:ts|tsx|mjs|json)): (.+)");

    @Test
    void everySentenceIsShownOrStruckOut() throws IOException {
        List<String> wrong = new ArrayList<>();
        int sentences = 0;
        boolean inASection = false;
        for (String line : Files.readAllLines(DOCUMENT)) {
            inASection |= line.startsWith("## ");
            if (!inASection || line.isBlank() || line.startsWith("## ")) {
                continue;
            }
            sentences++;
            Matcher kept = KEPT.matcher(line);
            if (kept.matches()) {
                REFERENCE.matcher(kept.group(1)).results().map(match -> match.group(1)).filter(test -> !exists(test)).forEach(wrong::add);
            } else if (!STRUCK_OUT.matcher(line).matches()) {
                wrong.add("neither shown nor struck out: " + line);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(sentences > 100, "the document was read");
    }

    private static boolean exists(String test) {
        Matcher service = OF_THE_SERVICE.matcher(test);
        if (service.matches()) {
            return sources().anyMatch(file -> file.getFileName().toString().equals(service.group(1) + ".java")
                    && text(file).contains(" void " + service.group(2) + "("));
        }
        Matcher app = OF_THE_APP.matcher(test);
        return app.matches() && Files.exists(APP.resolve(app.group(1))) && text(APP.resolve(app.group(1))).contains(app.group(2));
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
