package org.paideia.file.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An S3-compatible store in a process of its own, which checks the signature of every request. */
public final class S3Server implements AutoCloseable {

    static final String SECRET = "a-secret-for-tests";

    private static final Path PROGRAM = Path.of("target", "s3", "s3proxy-jar-with-dependencies.jar");
    private static final String IDENTITY = "tests";
    private static final String BUCKET = "files";
    private static final Pattern ADDRESS = Pattern.compile("\\{(127\\.0\\.0\\.1:[1-9][0-9]*)}");

    private final Process process;
    private final URI address;

    private S3Server(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts one that keeps what it is given in that folder, and waits until it listens. */
    public static S3Server start(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(BUCKET));
        Path settings = Files.writeString(folder.resolve("settings"), """
                s3proxy.endpoint=http://127.0.0.1:0
                s3proxy.authorization=aws-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem
                jclouds.filesystem.basedir=%s
                """.formatted(IDENTITY, SECRET, folder));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", PROGRAM.toString(),
                        "--properties", settings.toString())
                .redirectErrorStream(true)
                .start();
        return new S3Server(process, listening(process));
    }

    /** What makes the service keep its files there. */
    public Map<String, String> configuration() {
        return Map.of(
                "paideia.files.store", "s3",
                "paideia.files.s3.endpoint", address.toString(),
                "paideia.files.s3.bucket", BUCKET,
                "paideia.files.s3.access-key", IDENTITY,
                "paideia.files.s3.secret-key", SECRET);
    }

    S3Settings settings(String secret) {
        return new S3Settings() {
            @Override
            public Optional<URI> endpoint() {
                return Optional.of(address);
            }

            @Override
            public Optional<String> region() {
                return Optional.empty();
            }

            @Override
            public Optional<String> bucket() {
                return Optional.of(BUCKET);
            }

            @Override
            public Optional<String> accessKey() {
                return Optional.of(IDENTITY);
            }

            @Override
            public Optional<String> secretKey() {
                return Optional.of(secret);
            }
        };
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** It says where it listens, and goes on talking; what it says later is read and let go. */
    private static URI listening(Process process) throws IOException {
        BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                Thread.ofVirtual().start(() -> said.lines().forEach(ignored -> {}));
                return URI.create("http://" + found.group(1));
            }
        }
        throw new IOException("The store did not start:\n" + all);
    }
}
