package org.paideia.adherence;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.paideia.testing.Api;
import org.paideia.testing.Given;

/** The draft of a signature that lacks nothing, with the city that is to sign and the network that asks for it. */
public final class SomeDraft {

    public final String network = Given.network();
    final String secretariat = Given.secretariatOf(network);
    public final String declaration = Given.declaration(network, Map.of("state", "OPEN", "blocks", List.of(
            Given.block("CLAUSE", Map.of("en", "We *care*.", "es", "*Cuidamos*.")),
            Given.block("CLOSING", Map.of(
                    "en", "{{city.name}} ({{city.country}}), {{signatory.name}}, {{signatory.title}}, {{signedOn}}",
                    "es", "{{city.name}}")))));
    final String city = Given.city(Map.of("names", Map.of("en", "Saint *John*"), "slug", Api.unique("saint-john") + "-fi"));
    public final String focalPoint = Given.focalPointOf(city);
    public final String path = "/adherences/" + Given.adherence(declaration, city);

    public Response sign(String by, String digest) {
        return sign(by, digest, Api.etag(Api.admin(), path));
    }

    Response sign(String by, String digest, String etag) {
        return Api.transition(Api.as(by), path, etag, Map.of("to", "SIGNED", "textSha256", digest));
    }

    /** Changes something of the declaration as its secretariat. */
    Response write(String part, Map<String, ?> patch) {
        return Api.patch(Api.as(secretariat), Api.etag("/declarations/" + declaration), patch).patch(part);
    }

    /** The code of the signature. */
    public String code() {
        return Api.anyone().get(path).path("code");
    }
}
