package org.paideia.clients;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.paideia.testing.Operation;

/**
 * Generates clients by the very lines that the README gives to partners, so that what it promises is what is tried. The
 * generator runs in a process of its own because its libraries would quarrel with those of the service.
 */
final class Generator {

    /** Where all that belongs to generated clients lies. */
    static final Path FOLDER = Path.of("target", "clients").toAbsolutePath();

    /** The libraries that a generated Java client stands on. */
    static final Path LIBRARIES = FOLDER.resolve("libraries");

    static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final Path README = Path.of("..", "README.md");
    private static final String CALL = "openapi-generator-cli ";

    private Generator() {}

    /** A fresh client by that generator, in a folder of its own. */
    static Path generate(String generator) throws IOException, InterruptedException {
        Path client = FOLDER.resolve(generator).resolve("client");
        clear(client.getParent());
        // The compiler's first stage is enough for a program that runs for seconds.
        List<String> command = new ArrayList<>(List.of(
                JAVA, "-XX:TieredStopAtLevel=1", "-jar", FOLDER.resolve("generator/openapi-generator-cli.jar").toString()));
        List<String> words = new ArrayList<>(List.of(lineFor(generator).substring(CALL.length()).split(" +")));
        words.set(words.indexOf("-i") + 1, Operation.CONTRACT.toString());
        words.set(words.indexOf("-o") + 1, client.toString());
        command.addAll(words);
        Command.run(client.getParent(), command);
        return client;
    }

    /** The program in the README that walks through a list in that language, asking that service for small pages of another country. */
    static String pages(String language, URI address, String country) throws IOException {
        String program = Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```").matcher(Files.readString(README)).results()
                .map(block -> block.group(1))
                .filter(block -> block.contains("limit") || block.contains("Limit"))
                .filter(block -> block.contains("next") || block.contains("Next"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The README shows no way through pages in " + language));
        return program.replace("http://localhost:8080/api/v1", address.toString())
                .replaceAll("(country\\W*|Country\\W*)FI", "$1" + country)
                .replaceAll("([lL]imit\\W*)200", "$12")
                .replace("./client-typescript", "./client");
    }

    private static String lineFor(String generator) throws IOException {
        return Files.readString(README).replace("\\\n", "").lines()
                .filter(line -> line.startsWith(CALL) && line.contains(" -g " + generator + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The README does not say how to generate a client with " + generator));
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
