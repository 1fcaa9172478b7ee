package org.paideia.declaration;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.paideia.testing.Api;
import org.paideia.testing.Given;

/** A draft with a text of three blocks in two languages, and the secretariat that writes it. */
public final class SomeText {

    public final String network = Given.network();
    public final String secretariat = Given.secretariatOf(network);
    public final String slug = Given.declaration(network, Map.of("blocks", List.of(
            Given.block("PREAMBLE", Map.of("en", "Because.", "es", "Porque.")),
            Given.block("CLAUSE", Map.of("en", "First.", "es", "Primero.")),
            Given.block("CLOSING", Map.of("en", "{{city.name}} joins.", "es", "{{city.name}} se suma.")))));
    public final String path = "/declarations/" + slug;

    /** The ids of its blocks. */
    public List<String> ids() {
        return Api.admin().get(path).then().extract().path("version.blocks.id");
    }

    public Response change(String block, Map<String, ?> patch) {
        return Api.patch(Api.as(secretariat), Api.etag(Api.admin(), path), patch).patch(path + "/blocks/" + block);
    }

    public Response review(String language, String to) {
        String part = path + "/translations/" + language;
        return Api.transition(Api.as(secretariat), part, Api.etag(Api.admin(), path), Map.of("to", to));
    }

    public Response remove(RequestSpecification by, String part) {
        return by.header("If-Match", Api.etag(Api.admin(), path)).delete(part);
    }
}
