package org.paideia.directory;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** The pages of the app, as search engines are told of them. */
@ApiTest
class SitemapApiTest {

    private static final String APP = "http://localhost:5173";

    @Nested
    class GetSitemap {

        @Test
        void namesThePartsWhereTheAppGivesThemOut() {
            Api.anyone().get("/sitemap.xml").then().statusCode(200).contentType("application/xml")
                    .header("Cache-Control", equalTo("public, max-age=60"))
                    .body("sitemapindex.sitemap.loc", hasItems(
                            APP + "/sitemap-networks.xml", APP + "/sitemap-cities.xml", APP + "/sitemap-declarations.xml"));
        }
    }

    @Nested
    class GetCitySitemap {

        @Test
        void hasEachPageInEachLanguageWithTheOthersBeside() {
            String city = Given.city();
            String page = "urlset.url.find { it.loc == '" + APP + "/es/cities/" + city + "' }";
            Api.anyone().get("/sitemap-cities.xml?from=" + city).then().statusCode(200)
                    .body("urlset.url.loc", hasItems(
                            APP + "/en/cities/" + city, APP + "/es/cities/" + city, APP + "/fr/cities/" + city))
                    .body(page + ".link.@hreflang.list()*.text().join(' ')", equalTo("en es fr x-default"))
                    .body(page + ".link.find { it.@hreflang == 'fr' }.@href", equalTo(APP + "/fr/cities/" + city))
                    .body(page + ".link.find { it.@hreflang == 'x-default' }.@href", equalTo(APP + "/cities/" + city))
                    .body(page + ".lastmod", equalTo(Api.anyone().get("/cities/" + city).path("updatedAt").toString()));
        }
    }

    @Nested
    class GetDeclarationSitemap {

        @Test
        void beginsWithTheListAndHidesDrafts() {
            String network = Given.network();
            String open = Given.declaration(network, Map.of("state", "OPEN"));
            String draft = Given.declaration(network, Map.of());
            Api.anyone().get("/sitemap-declarations.xml").then().statusCode(200)
                    .body("urlset.url[0].loc", equalTo(APP + "/en/declarations"))
                    .body("urlset.url.loc", hasItem(APP + "/fr/declarations/" + open))
                    .body("urlset.url.loc", not(hasItem(APP + "/fr/declarations/" + draft)));
            Api.anyone().get("/sitemap-declarations.xml?from=" + open).then().statusCode(200)
                    .body("urlset.url[0].loc", equalTo(APP + "/en/declarations/" + open));
        }
    }

    @Nested
    class GetNetworkSitemap {

        @Test
        void beginsWithTheHomePageAndTheLists() {
            String network = Given.network();
            Api.anyone().get("/sitemap-networks.xml").then().statusCode(200)
                    .body("urlset.url[0].loc", equalTo(APP + "/en"))
                    .body("urlset.url.loc", hasItems(APP + "/fr/cities", APP + "/es/networks", APP + "/en/networks/" + network));
            Api.anyone().get("/sitemap-networks.xml?from=" + network).then().statusCode(200)
                    .body("urlset.url[0].loc", equalTo(APP + "/en/networks/" + network))
                    .body("urlset.url.loc", not(hasItem(APP + "/en")));
        }
    }
}
