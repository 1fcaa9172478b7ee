package org.paideia.declaration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.paideia.city.CityService;
import org.paideia.network.NetworkService;
import org.paideia.shared.http.Reply;
import org.paideia.shared.text.LanguageMap;

/** What the page of a record is called, for the server of the app, whose documents say it to those who run no script. */
@RunOnVirtualThread
@Path("/")
@Produces(MediaType.TEXT_PLAIN)
public class PageTitleResource {

    private static final String APP = "Paideia";

    private final CityService cities;
    private final NetworkService networks;
    private final DeclarationService declarations;
    private final Reply reply;

    PageTitleResource(CityService cities, NetworkService networks, DeclarationService declarations, Reply reply) {
        this.cities = cities;
        this.networks = networks;
        this.declarations = declarations;
        this.reply = reply;
    }

    @GET
    @Path("/titles.txt")
    @PermitAll
    public Response getPageTitle(
            @QueryParam("city") String city,
            @QueryParam("network") String network,
            @QueryParam("declaration") String declaration,
            @QueryParam("lang") @DefaultValue("en") String language) {
        String title = title(city, network, declaration, language);
        return reply.content(title.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8");
    }

    private String title(String city, String network, String declaration, String language) {
        if (city != null) {
            var record = cities.get(city).view();
            String name = in(language, record.names(), record.sourceLanguage());
            return name != null ? name : record.ownName();
        }
        if (network != null) {
            var record = networks.get(network).view();
            return in(language, record.names(), record.sourceLanguage());
        }
        if (declaration != null) {
            var record = declarations.get(declaration).view();
            return in(language, record.titles(), record.sourceLanguage());
        }
        return APP;
    }

    private static String in(String language, LanguageMap names, String source) {
        return names.texts().getOrDefault(language, names.texts().get(source));
    }
}
