package org.paideia.clients;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.paideia.registration.link.SomeLinks;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Issuer;

/**
 * Whoever generates a client from the contract gets one that compiles without a warning, and with which calls are natural
 * to write: the same program, in each language as a partner would write it, tells the same story.
 */
@ApiTest
class GeneratedClientsTest {

    private static final Path PROGRAMS = Path.of("src", "test", "clients").toAbsolutePath();
    private static final Path PACKAGES_OF_THE_APP = Path.of("..", "frontend", "node_modules").toAbsolutePath().normalize();

    /** A country of which no other test has cities. */
    private static final String ISLANDS = "TV";

    private static final String PYTHON = Optional.ofNullable(System.getenv("PYTHON")).orElse("python3");

    /**
     * What the generator's own runtime is warned of, whatever the contract: an exception with fields that cannot be
     * serialised, and calls that the newest Jackson has deprecated. No option avoids them. What is made of the contract
     * has no such excuse.
     */
    private static final Set<String> OF_THE_GENERATOR = Set.of(
            "ApiException.java: compiler.warn.non.serializable.instance.field",
            "ApiClient.java: compiler.warn.has.been.deprecated",
            "JSON.java: compiler.warn.has.been.deprecated");

    @TestHTTPResource("/api/v1")
    URI address;

    @Test
    void servesAProgramInJava() throws Exception {
        Path client = Generator.generate("java");
        Path classes = Files.createDirectories(client.resolveSibling("classes"));
        List<Path> sources = filesIn(client.resolve("src/main/java"));
        sources.add(PROGRAMS.resolve("java/Partner.java"));
        sources.add(pages(client.getParent(), "java", "Pages.java"));
        assertEquals(List.of(), compile(sources, classes));
        String libraries = Generator.LIBRARIES + File.separator + "*";
        tellsItsStory(classes, Generator.JAVA, "-cp", classes + File.pathSeparator + libraries, "Partner");
        readsAListToItsEnd(classes, Generator.JAVA, "-cp", classes + File.pathSeparator + libraries, "Pages");
    }

    @Test
    void servesAProgramInTypeScript() throws Exception {
        assertTrue(
                Files.exists(PACKAGES_OF_THE_APP.resolve("typescript")),
                "The packages of the app are not installed: run npm ci in frontend, or make test, which does");
        Path client = Generator.generate("typescript-fetch");
        Path folder = client.getParent();
        for (String program : List.of("partner.ts", "signing.ts", "meeting.ts", "commitment.ts", "registration.ts")) {
            Files.copy(PROGRAMS.resolve("typescript").resolve(program), folder.resolve(program));
        }
        pages(folder, "ts", "pages.ts");
        String node = PACKAGES_OF_THE_APP.resolve(".bin/node").toString();
        Command.run(folder, List.of(node, PACKAGES_OF_THE_APP.resolve("typescript/bin/tsc").toString(),
                "--strict", "--target", "es2023", "--module", "nodenext", "--types", "node",
                "--typeRoots", PACKAGES_OF_THE_APP.resolve("@types").toString(), "--outDir", "program",
                "partner.ts", "signing.ts", "meeting.ts", "commitment.ts", "registration.ts", "pages.ts"));
        readsAListToItsEnd(folder, node, "program/pages.js");
        tellsItsStory(folder, node, "program/partner.js");
        tellsTheStoryOfADeclaration(folder, node, "program/signing.js");
        tellsTheStoryOfAMeeting(folder, node, "program/meeting.js");
        tellsTheStoryOfACommitment(folder, node, "program/commitment.js");
        tellsTheStoryOfARegistration(folder, node, "program/registration.js");
    }

    /** From writing a declaration to the verified PDF, by a network's client and a city's. */
    private void tellsTheStoryOfADeclaration(Path folder, String... program) throws Exception {
        String network = Given.network();
        String city = Given.city(Map.of("names", Map.of("en", "Turku", "es", "Turku (Åbo)"), "slug", Api.unique("turku") + "-fi"));
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(
                address.toString(), client("SECRETARIAT", "network", network), client("FOCAL_POINT", "city", city), network, city));
        assertEquals(
                """
                wrote CLAUSE1 CLOSING
                published OPEN in en es
                read "Nos *comprometemos*.\\n\\nTurku (Åbo) se suma.", digest right
                SIGNED by Aino Virtanen
                %PDF- stands, same
                verified Turku (Åbo), same words
                """,
                Command.run(folder, command));
    }

    /** From "autumn 2026" to what is carried on to the next meeting, by a network's client and a city's. */
    private void tellsTheStoryOfAMeeting(Path folder, String... program) throws Exception {
        String network = Given.network();
        String city = Given.city();
        Given.member(city, network);
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(
                address.toString(), client("SECRETARIAT", "network", network), client("FOCAL_POINT", "city", city), network, city,
                LocalDate.now(ZoneOffset.UTC).toString()));
        assertEquals(
                """
                announced TENTATIVE, SEASON from 2026-09-01 to 2026-11-30
                refined to a DAY, today
                CONFIRMED
                convoked for the first time, 0 changes
                COMING with 2
                HELD
                agreed 1: Send the list.
                CLOSED with 1 decision and 1 action point
                carried on: Send the list. OPEN by %s
                """
                        .formatted(city),
                Command.run(folder, command));
    }

    /** From a clause that a city signed to an accepted report, and a year later to more time, by a network's client and the city's. */
    private void tellsTheStoryOfACommitment(Path folder, String... program) throws Exception {
        String network = Given.network();
        String city = Given.city();
        Given.member(city, network);
        String declaration = Given.declaration(network, Map.of("state", "OPEN", "blocks", List.of(
                Given.block("CLAUSE", Map.of("en", "We open libraries.")))));
        Given.signature(declaration, city);
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(
                address.toString(), client("SECRETARIAT", "network", network), client("FOCAL_POINT", "city", city), city, declaration));
        assertEquals(
                """
                clause 1: We open libraries.
                still unmet: 0
                waits for review: COMMITMENT
                PUBLISHED, GREEN
                report 1 SUBMITTED, 1 piece of evidence
                ACCEPTED at 40 %: IN_PROGRESS, GREEN
                under the clause: 1 of 1 city
                """,
                Command.run(folder, command));
        String id = Api.anyone().get("/commitments?city=" + city).path("items[0].id");
        command.add(id);
        LocalDate due = LocalDate.parse(Api.anyone().get("/commitments/" + id).path("reportDueOn"));
        QuarkusMock.installMockForType(Clock.fixed(due.plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Clock.class);
        assertEquals(
                """
                due: AMBER
                so far: STARTED FIRST_REMINDER DUE
                GRANTED: 3 months, GREEN
                """,
                Command.run(folder, command));
    }

    /** From opening registration to a letter to all, by clients of a network, of an organiser and of a city, and by a visitor. */
    private void tellsTheStoryOfARegistration(Path folder, String... program) throws Exception {
        String network = Given.network();
        String city = Given.city();
        String organiser = Issuer.service(Api.unique("client"), "paideia.read paideia.write", Set.of());
        String id = Api.with(organiser).get("/me").then().statusCode(200).extract().path("id");
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(
                address.toString(), client("SECRETARIAT", "network", network), organiser, client("FOCAL_POINT", "city", city),
                network, city, id));
        String told = Command.run(folder, command);
        String made = told.lines().reduce((first, last) -> last).orElseThrow();
        assertEquals(
                """
                CONFIRMED: OPEN with 2 places
                the delegates: CONFIRMED, CONFIRMED
                the visitor: WAITLISTED, number 3
                after a delegate cancelled: CONFIRMED
                %s
                """
                        .formatted(made),
                told);
        command.add(made.split(" ")[0]);
        command.add(SomeLinks.codeOf(made.split(" ")[1]));
        assertEquals(
                """
                behind the link: Visitor Example, CONFIRMED
                CANCELLED
                the late one: PENDING
                decided: Late Example CONFIRMED
                written to 2
                """,
                Command.run(folder, command));
    }

    /** The token of a partner's client that may act in that role. */
    private static String client(String role, String kindOfScope, String scope) {
        String token = Issuer.service(Api.unique("client"), "paideia.read paideia.write", Set.of());
        String id = Api.with(token).get("/me").then().statusCode(200).extract().path("id");
        Api.json(Api.admin(), Map.of("person", id, "role", role, kindOfScope, scope)).post("/mandates").then().statusCode(201);
        return token;
    }

    /** Compiled wherever there is Python; run where it has the libraries that the client needs (its requirements.txt). */
    @Test
    void servesAProgramInPython() throws Exception {
        Path client = Generator.generate("python");
        assumeTrue(succeeds(PYTHON, "--version"), "python3 is not here: the Python client is generated, but not compiled");
        Command.run(client, List.of(PYTHON, "-W", "error", "-m", "compileall", "-q", "."));
        assumeTrue(
                succeeds(PYTHON, "-c", "import urllib3, pydantic, dateutil, typing_extensions"),
                "The libraries of the Python client are not here: it is compiled, but not run");
        Files.copy(PROGRAMS.resolve("python/partner.py"), client.resolve("partner.py"));
        tellsItsStory(client, PYTHON, "partner.py");
        pages(client, "python", "pages.py");
        readsAListToItsEnd(client, PYTHON, "pages.py");
    }

    /** No name twice, which needs no Go to see; compiled and run where there is Go. The client needs its standard library alone. */
    @Test
    void servesAProgramInGo() throws Exception {
        Path client = Generator.generate("go");
        assertEquals(List.of(), GoNames.declaredTwiceIn(client));
        assumeTrue(succeeds("go", "version"), "Go is not here: the Go client is generated, but not compiled");
        Path folder = client.getParent();
        for (String file : List.of("go.mod", "partner.go")) {
            Files.copy(PROGRAMS.resolve("go").resolve(file), folder.resolve(file));
        }
        List<String> offline = List.of("env", "GOFLAGS=-mod=mod", "GOPROXY=off", "GOTOOLCHAIN=local", "go");
        Command.run(client, with(offline, "vet", "."));
        Command.run(folder, with(offline, "build", "-o", "program", "."));
        tellsItsStory(folder, folder.resolve("program").toString());
        Files.copy(folder.resolve("go.mod"), Files.createDirectories(folder.resolve("pages")).resolve("go.mod"));
        Path program = folder.resolve("pages");
        Files.writeString(program.resolve("go.mod"), Files.readString(program.resolve("go.mod")).replace("./client", "../client"));
        pages(program, "go", "pages.go");
        Command.run(program, with(offline, "build", "-o", "program", "."));
        readsAListToItsEnd(program, program.resolve("program").toString());
    }

    /** Where these tools are, as everywhere but on some slim machines. */
    @Test
    void servesAShell() throws Exception {
        assumeTrue(succeeds("curl", "--version") && succeeds("jq", "--version"), "curl or jq is not here: the lines for a shell are not run");
        Path folder = Files.createTempDirectory(Files.createDirectories(Generator.FOLDER), "shell");
        pages(folder, "sh", "pages.sh");
        readsAListToItsEnd(folder, "sh", "pages.sh");
    }

    /** The program that the README shows, in a file of that name. */
    private Path pages(Path folder, String language, String file) throws IOException {
        return Files.writeString(folder.resolve(file), Generator.pages(language, address, ISLANDS));
    }

    /** Lets the program read five cities in pages of two. */
    private static void readsAListToItsEnd(Path folder, String... program) throws Exception {
        while (Api.anyone().get("/cities?limit=5&country=" + ISLANDS).<List<?>>path("items").size() < 5) {
            Given.city(Map.of("country", ISLANDS, "slug", Api.unique("funafuti") + "-tv"));
        }
        List<String> cities = Api.anyone().get("/cities?limit=200&country=" + ISLANDS).path("items.slug");
        assertEquals(cities, Command.run(folder, List.of(program)).lines().toList());
    }

    private static List<String> with(List<String> command, String... more) {
        return Stream.concat(command.stream(), Stream.of(more)).toList();
    }

    /** Lets the program do what a partner does with a city of its own, and holds what it tells of it. */
    private void tellsItsStory(Path folder, String... program) throws Exception {
        String theme = Given.theme();
        String small = Given.city(Map.of("themes", List.of(theme), "population", inhabitants(20_000)));
        String large = Given.city(Map.of("themes", List.of(theme), "population", inhabitants(600_000)));
        String own = Given.city(Map.of("themes", List.of(theme), "population", inhabitants(300_000),
                "adminArea", "Uusimaa", "languages", List.of("fi", "sv")));
        Given.city(Map.of("themes", List.of(theme), "country", "SE"));
        String token = client("FOCAL_POINT", "city", own);
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(address.toString(), token, theme, own, Given.network()));
        assertEquals(
                """
                listed %s %s %s of 3
                read %s, 300000 inhabitants, Uusimaa, fi sv
                changed to https://www.example.org, no region, fi sv
                history: adminArea was Uusimaa
                refused 412 changed-meanwhile
                applied as DRAFT, sent again true
                refused 422 rule-violated: /network unknown-record
                exported 3
                """.formatted(large, own, small, own),
                Command.run(folder, command));
    }

    private static Map<String, Object> inhabitants(int value) {
        return Map.of("value", value, "unit", "inhabitants", "source", "GeoNames");
    }

    /** What the compiler says of those sources, beside what the generator's own runtime is warned of. */
    private static List<String> compile(List<Path> sources, Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var found = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(found, null, UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, filesIn(Generator.LIBRARIES));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<String> options = List.of("-Xlint:all", "-proc:none");
            compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources)).call();
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> !OF_THE_GENERATOR.contains(nameOf(diagnostic)))
                .map(Object::toString)
                .toList();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private static String nameOf(Diagnostic<? extends JavaFileObject> diagnostic) {
        String file = diagnostic.getSource() == null ? "" : Path.of(diagnostic.getSource().toUri()).getFileName().toString();
        return file + ": " + diagnostic.getCode();
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException notFound) {
            return false;
        }
    }
}
