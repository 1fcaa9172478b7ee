package org.paideia.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Speaks HTTP byte by byte, for requests that no client would send. */
public final class Wire {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Wire() {}

    /** What came back; the names of the headers are in lower case. */
    public record Answer(int status, Map<String, String> headers, String body) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new AssertionError("No JSON: " + this, e);
            }
        }
    }

    /** Something that is sent piece by piece. */
    public interface Pieces {
        void to(OutputStream out) throws IOException;
    }

    /** Sends a request as it stands, each line of its head closed with CR and LF. */
    public static Answer send(String head, String body) {
        String text = head.replace("\n", "\r\n") + "\r\n" + body;
        return send(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends as much as the service takes, and reads one answer. */
    public static Answer send(Pieces pieces) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout((int) Hang.AFTER.toMillis());
            try {
                OutputStream out = socket.getOutputStream();
                pieces.to(out);
                out.flush();
            } catch (IOException hungUp) {
                // The service may refuse before it has heard everything; what it said is read all the same.
            }
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(InputStream in) throws IOException {
        String[] status = line(in).split(" ", 3);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String[] header = line.split(":", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header[1].strip());
        }
        return new Answer(Integer.parseInt(status[1]), headers, new String(body(in, headers), StandardCharsets.UTF_8));
    }

    private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        if (!"chunked".equals(headers.get("transfer-encoding"))) {
            return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        }
        var body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            body.write(in.readNBytes(size));
            line(in);
        }
        return body.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The service hung up after: " + line);
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }
}
