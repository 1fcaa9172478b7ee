import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.ApiResponse;
import org.openapitools.client.api.ActivityApi;
import org.openapitools.client.api.ActivityApi.APIListActivitiesRequest;
import org.openapitools.client.api.CityApi;
import org.openapitools.client.api.CityApi.APIExportCitiesCsvRequest;
import org.openapitools.client.api.CityApi.APIListCitiesRequest;
import org.openapitools.client.api.MembershipApi;
import org.openapitools.client.model.City;
import org.openapitools.client.model.CityPage;
import org.openapitools.client.model.CityPatch;
import org.openapitools.client.model.Membership;
import org.openapitools.client.model.MembershipCreate;
import org.openapitools.client.model.Problem;
import org.openapitools.client.model.Violation;

/**
 * What a partner's program does with the client that it generated: it reads the directory page by page, keeps its own
 * city, applies to a network, and understands what is refused. It is written as a partner would write it, to show that
 * the contract gives a client with which that is easy; what it does, it tells line by line.
 */
public final class Partner {

    private final ApiClient client = new ApiClient();

    private Partner(String address, String token) {
        client.updateBaseUri(address);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    public static void main(String[] given) throws ApiException, IOException {
        var partner = new Partner(given[0], given[1]);
        String theme = given[2];
        String ownCity = given[3];
        String network = given[4];
        partner.list(theme);
        partner.keep(ownCity);
        partner.apply(ownCity, network);
        partner.export(theme);
    }

    private void list(String theme) throws ApiException {
        var cities = new CityApi(client);
        List<String> slugs = new ArrayList<>();
        CityPage page;
        String cursor = null;
        do {
            page = cities.listCities(APIListCitiesRequest.newBuilder()
                    .theme(theme)
                    .country("FI")
                    .sort("-population")
                    .limit(2)
                    .count("exact")
                    .cursor(cursor)
                    .build());
            page.getItems().forEach(city -> slugs.add(city.getSlug()));
            cursor = page.getNextCursor();
        } while (cursor != null);
        System.out.println("listed " + String.join(" ", slugs) + " of " + page.getTotalCount());
    }

    private void keep(String slug) throws ApiException, JsonProcessingException {
        var cities = new CityApi(client);
        ApiResponse<City> read = cities.getCityWithHttpInfo(slug, null);
        City city = read.getData();
        System.out.println("read " + city.getSlug() + ", " + city.getPopulation().getValue() + " inhabitants, "
                + city.getAdminArea() + ", " + String.join(" ", city.getLanguages()));

        String etag = read.getHeaders().get("ETag").getFirst();
        CityPatch patch = new CityPatch().website(URI.create("https://www.example.org")).adminArea(null);
        City changed = cities.updateCity(slug, patch, etag);
        System.out.println("changed to " + changed.getWebsite() + ", "
                + Optional.ofNullable(changed.getAdminArea()).orElse("no region") + ", "
                + String.join(" ", changed.getLanguages()));

        var history = new ActivityApi(client)
                .listActivities(APIListActivitiesRequest.newBuilder().city(slug).recordKind("CITY").limit(1).build());
        history.getItems().getFirst().getChanges().stream()
                .filter(change -> change.getField().equals("adminArea"))
                .forEach(change -> System.out.println("history: adminArea was " + change.getBefore()));

        try {
            cities.updateCity(slug, patch, etag);
        } catch (ApiException refusal) {
            refused(refusal);
        }
    }

    private void apply(String city, String network) throws ApiException, JsonProcessingException {
        var memberships = new MembershipApi(client);
        String key = UUID.randomUUID().toString();
        MembershipCreate application = new MembershipCreate().city(city).network(network);
        Membership applied = memberships.createMembership(application, key);
        ApiResponse<Membership> again = memberships.createMembershipWithHttpInfo(application, key);
        boolean isSame = again.getData().getId().equals(applied.getId());
        System.out.println("applied as " + applied.getState() + ", sent again "
                + (isSame ? again.getHeaders().get("Idempotent-Replayed").getFirst() : "made another"));

        try {
            memberships.createMembership(new MembershipCreate().city(city).network("no-such"), null);
        } catch (ApiException refusal) {
            refused(refusal);
        }
    }

    private void export(String theme) throws ApiException, IOException {
        var table = new CityApi(client)
                .exportCitiesCsv(APIExportCitiesCsvRequest.newBuilder().theme(theme).country("FI").build());
        try (var lines = Files.lines(table.toPath())) {
            System.out.println("exported " + lines.skip(1).count());
        }
    }

    private void refused(ApiException refusal) throws JsonProcessingException {
        Problem problem = client.getObjectMapper().readValue(refusal.getResponseBody(), Problem.class);
        StringBuilder told = new StringBuilder("refused " + problem.getStatus() + " " + problem.getCode());
        List<Violation> violations = Optional.ofNullable(problem.getViolations()).orElse(List.of());
        violations.forEach(violation -> told.append(": ").append(violation.getPointer()).append(' ').append(violation.getCode()));
        System.out.println(told);
    }
}
