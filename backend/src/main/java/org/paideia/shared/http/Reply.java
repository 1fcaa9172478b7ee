package org.paideia.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paideia.shared.paging.Page;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.text.Sha256;

/**
 * How answers leave: JSON with an ETag, 304 where the caller holds it already, and the right words about keeping it. The
 * ETag of a record begins with its version, which is what If-Match is held against; the rest is a hash of what is sent.
 */
@RequestScoped
public class Reply {

    private static final String JSON = MediaType.APPLICATION_JSON;
    static final String PUBLIC = "public, max-age=60";
    private static final String PRIVATE = "private, no-cache";
    private static final StreamingOutput NOTHING = out -> {};
    private static final String VARY = "Authorization, Accept, Origin";

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Context
    Request request;

    private final ObjectMapper json;

    Reply(ObjectMapper json) {
        this.json = json;
    }

    /** A record as it is. */
    public Response record(Saved<?> saved) {
        byte[] body = bytes(saved.view());
        return conditional(body, JSON, versioned(saved.version(), body));
    }

    /** A record behind a secret address: with its ETag, and for nobody on the way to keep. */
    public Response secret(Saved<?> saved) {
        byte[] body = bytes(saved.view());
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .tag(versioned(saved.version(), body))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, VARY)
                .build();
    }

    /** What is no JSON, behind a secret address, and for nobody on the way to keep. */
    public Response secret(byte[] body, String type) {
        return Response.ok(body, type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, VARY)
                .build();
    }

    /** What has no version: a list without pages, a history. */
    public Response body(Object view) {
        byte[] body = bytes(view);
        return conditional(body, JSON, new EntityTag(hash(body)));
    }

    /** What is no JSON, whole and small enough to be kept by its ETag. */
    public Response content(byte[] body, String type) {
        return conditional(body, type, new EntityTag(hash(body)));
    }

    /**
     * What is written while it is sent.
     *
     * @param tag changes with the content, and is known before the content is made
     */
    public Response stream(String tag, String type, StreamingOutput content) {
        EntityTag held = new EntityTag(tag);
        var answer = isHeld(held)
                ? Response.notModified()
                : Response.ok(request.getMethod().equals("HEAD") ? NOTHING : content, type);
        return answer.tag(held)
                .header(HttpHeaders.CACHE_CONTROL, caching())
                .header(HttpHeaders.VARY, VARY)
                .build();
    }

    /** A page of a list, with links to the next and the first. */
    public Response page(Page<?> page) {
        byte[] body = bytes(page);
        var answer = Response.fromResponse(conditional(body, JSON, new EntityTag(hash(body))));
        answer.links(link(null, "first"));
        if (page.nextCursor() != null) {
            answer.links(link(page.nextCursor(), "next"));
        }
        return answer.build();
    }

    /** What is the caller's own and never to be kept. */
    public Response own(Object view) {
        return Response.ok(bytes(view), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, VARY)
                .build();
    }

    /**
     * A file as it is, to be stored and not shown: what somebody sent is nothing that a browser should act upon.
     *
     * @param name under which to store it
     * @param sha256 of its bytes, in hexadecimal
     * @param content opened if it is to be sent, and before anything else is
     */
    public Response file(String mediaType, String name, long size, String sha256, Supplier<InputStream> content) {
        EntityTag tag = new EntityTag(sha256);
        var answer = isHeld(tag)
                ? Response.notModified()
                : Response.ok(request.getMethod().equals("HEAD") ? NOTHING : sent(content.get()), mediaType)
                        .header(HttpHeaders.CONTENT_LENGTH, size)
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                        .header("Content-Security-Policy", "sandbox; default-src 'none'");
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, caching())
                .header(HttpHeaders.VARY, VARY)
                .build();
    }

    /**
     * A file that is made only where the caller does not hold it already.
     *
     * @param tag changes with the content, and is known before the content is made
     * @param name under which to store it
     */
    public Response made(String tag, String mediaType, String name, Supplier<byte[]> content) {
        EntityTag held = new EntityTag(tag);
        var answer = isHeld(held) ? Response.notModified() : Response.ok(content.get(), mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
        return answer.tag(held)
                .header(HttpHeaders.CACHE_CONTROL, caching())
                .header(HttpHeaders.VARY, VARY)
                .build();
    }

    private static StreamingOutput sent(InputStream content) {
        return out -> {
            try (content) {
                content.transferTo(out);
            }
        };
    }

    /** The name in letters that every header may hold, and beside it as it is (RFC 6266). */
    private static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }

    /** A record after a change: with its address where it is new. */
    public Response changed(Saved<?> saved) {
        byte[] body = bytes(saved.view());
        return changed(body, saved.version(), saved.address(), false);
    }

    /** The answer that was kept from an earlier request with the same Idempotency-Key. */
    public Response replayed(byte[] body, long version, String address) {
        return changed(body, version, address, true);
    }

    private Response changed(byte[] body, long version, String address, boolean replayed) {
        var answer = address == null
                ? Response.ok()
                : Response.created(uri.getBaseUriBuilder().path(address).build());
        if (replayed) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.entity(body)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .tag(versioned(version, body))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response conditional(byte[] body, String type, EntityTag tag) {
        var answer = isHeld(tag) ? Response.notModified() : Response.ok(body, type);
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, caching())
                .header(HttpHeaders.VARY, VARY)
                .build();
    }

    /** Whether the caller holds it in one of its forms: a weak comparison (RFC 9110, 13.1.2). */
    private boolean isHeld(EntityTag tag) {
        String held = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return held != null && (held.strip().equals("*") || Arrays.stream(held.split(","))
                .map(sent -> EntityTag.valueOf(sent.strip()).getValue())
                .anyMatch(value -> value.equals(tag.getValue()) || value.equals(tag.getValue() + AnswerHeaders.COMPRESSED)));
    }

    /** How long an answer may be kept, and by whom. */
    public String caching() {
        return headers.getHeaderString(HttpHeaders.AUTHORIZATION) == null ? PUBLIC : PRIVATE;
    }

    private Link link(String cursor, String relation) {
        String query = uri.getRequestUri().getRawQuery();
        String kept = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(pair -> !pair.isEmpty() && !pair.startsWith("cursor="))
                        .collect(Collectors.joining("&"));
        String position = cursor == null ? "" : "cursor=" + cursor;
        String all = Stream.of(kept, position).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return Link.fromUri(URI.create(uri.getAbsolutePath() + (all.isEmpty() ? "" : "?" + all))).rel(relation).build();
    }

    /** An answer as it goes over the wire. */
    public byte[] bytes(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EntityTag versioned(long version, byte[] body) {
        return new EntityTag(version + "-" + hash(body));
    }

    private static String hash(byte[] body) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(Sha256.of(body), 12));
    }
}
