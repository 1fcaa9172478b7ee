package org.paideia.rights;

import java.util.HashMap;
import java.util.Map;
import org.paideia.testing.Api;

/** Attempts on what is public: cities, themes, networks, the catalogue of problems. */
final class RecordAttempts {

    private RecordAttempts() {}

    static void addTo(Attempts attempts) {
        cities(attempts);
        themes(attempts);
        networks(attempts);
        attempts.add("listProblems", stage -> Attempt.get("/problems"));
    }

    private static void cities(Attempts attempts) {
        attempts.add("listCities", stage -> Attempt.get("/cities"));
        attempts.addTable("exportCitiesCsv", (stage, form) -> Attempt.get("/cities." + form + "?country=FI"));
        attempts.add("exportCitiesGeoJson", stage -> Attempt.get("/cities.geojson?country=FI"));
        for (String map : new String[] {
            "getSitemap /sitemap.xml", "getCitySitemap /sitemap-cities.xml", "getNetworkSitemap /sitemap-networks.xml",
            "getDeclarationSitemap /sitemap-declarations.xml"
        }) {
            attempts.add(map.split(" ")[0], stage -> Attempt.get(map.split(" ")[1]));
        }
        attempts.add("getPageTitle", stage -> Attempt.get("/titles.txt?page=/cities/" + stage.city()));
        attempts.add("getCity", stage -> Attempt.get("/cities/" + stage.city()));
        attempts.add("listCityActions", stage -> Attempt.get("/cities/" + stage.city() + "/actions"));
        attempts.add("getCityContact", stage -> Attempt.get(contact(stage.reachable())));
        attempts.add("updateCityContact with consent", stage -> put(contact(stage), Map.of("consent", true)));
        attempts.add("updateCityContact without consent", stage -> put(contact(stage.reachable()), Map.of("consent", false))
                .offered("/cities/" + stage.city(), "updateCityContact", null));
        attempts.add("createCity", stage -> Attempt.post("/cities", Stage.newCity(Api.unique("city") + "-fi")));
        Map<String, ?> profile = Map.of("website", "https://example.org", "population", Map.of("value", 9, "unit", "inhabitants", "source", "us"));
        Map<String, ?> name = Map.of("ownName", "Another");
        attempts.add("updateCity profile, a focal point in force", stage -> updateCity(stage.attended(), profile));
        attempts.add("updateCity profile, none in force", stage -> updateCity(member(stage), profile));
        attempts.add("updateCity name, a focal point in force", stage -> updateCity(stage.attended(), name));
        attempts.add("updateCity name, none in force", stage -> updateCity(member(stage), name));
    }

    private static void themes(Attempts attempts) {
        attempts.add("listThemes", stage -> Attempt.get("/themes"));
        attempts.addTable("exportThemesCsv", (stage, form) -> Attempt.get("/themes." + form));
        attempts.add("getTheme", stage -> Attempt.get("/themes/" + Stage.newTheme()));
        attempts.add("createTheme", stage -> Attempt.post("/themes", Stage.newTheme(Api.unique("theme"))));
        attempts.add("updateTheme", stage -> {
            String path = "/themes/" + Stage.newTheme();
            return Attempt.patch(path, Stage.etag(path), Map.of("labels", Map.of("fr", "Un autre")));
        });
    }

    private static void networks(Attempts attempts) {
        attempts.add("listNetworks", stage -> Attempt.get("/networks"));
        attempts.addTable("exportNetworksCsv", (stage, form) -> Attempt.get("/networks." + form));
        attempts.add("getNetwork", stage -> Attempt.get("/networks/" + stage.network()));
        attempts.add("listNetworkActions", stage -> Attempt.get("/networks/" + stage.network() + "/actions"));
        attempts.add("getMemberCounts", stage -> Attempt.get("/networks/" + stage.network() + "/member-counts"));
        attempts.add("createNetwork without parent", stage -> Attempt.post("/networks", Stage.newNetwork(Api.unique("network"), null)));
        attempts.add("createNetwork below this one", stage -> createNetworkBelow(stage.network()));
        attempts.add("createNetwork below its parent", stage -> createNetworkBelow(stage.parentNetwork()));
        attempts.add("updateNetwork this one", stage -> updateNetwork(stage.network()));
        attempts.add("updateNetwork moved within its root", stage -> move(stage, Stage.newNetwork(stage.parentNetwork())));
        attempts.add("updateNetwork moved below another root", stage -> move(stage, Stage.newNetwork(Stage.newNetwork(null))));
        attempts.add("updateNetwork made a root", stage -> move(stage, null));
        attempts.add("updateNetwork its parent", stage -> updateNetwork(stage.parentNetwork()));
    }

    private static String contact(Stage stage) {
        return "/cities/" + stage.city() + "/contact";
    }

    private static Attempt put(String path, Map<String, ?> body) {
        return Attempt.of(caller -> caller.put(path, body));
    }

    private static Attempt updateCity(Stage stage, Map<String, ?> patch) {
        String path = "/cities/" + stage.city();
        return Attempt.patch(path, Stage.etag(path), patch).offeredRoughly(path, "updateCity", null);
    }

    private static Attempt createNetworkBelow(String parent) {
        return Attempt.post("/networks", Stage.newNetwork(Api.unique("network"), parent))
                .offered("/networks/" + parent, "createNetwork", null);
    }

    private static Attempt updateNetwork(String slug) {
        String path = "/networks/" + slug;
        return Attempt.patch(path, Stage.etag(path), Map.of("website", "https://example.org/" + Api.unique("page")))
                .offered(path, "updateNetwork", null);
    }

    private static Attempt move(Stage stage, String parent) {
        String path = "/networks/" + stage.network();
        Map<String, Object> patch = new HashMap<>();
        patch.put("parent", parent);
        return Attempt.patch(path, Stage.etag(path), patch);
    }

    private static Stage member(Stage stage) {
        stage.membership("ADMITTED");
        return stage;
    }
}
