package org.paideia.shared.problem;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.shared.http.Reply;

@RunOnVirtualThread
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
public class ProblemResource {

    /** One kind of problem, as the catalogue lists it. */
    record ProblemView(String code, String type, int status, String title, String description) {

        static ProblemView of(ProblemType type, String publicUrl) {
            return new ProblemView(
                    type.code(), publicUrl + "/problems/" + type.code(), type.status(), type.title(), type.description());
        }
    }

    private final Reply reply;
    private final Map<String, List<ProblemView>> catalogue;

    ProblemResource(Reply reply, @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.reply = reply;
        this.catalogue = Map.of("items", Stream.of(ProblemType.values())
                .map(type -> ProblemView.of(type, publicUrl))
                .sorted(Comparator.comparing(ProblemView::code))
                .toList());
    }

    @GET
    @PermitAll
    public Response listProblems() {
        return reply.body(catalogue);
    }
}
