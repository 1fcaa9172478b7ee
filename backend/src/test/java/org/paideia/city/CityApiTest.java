package org.paideia.city;

import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;

@ApiTest
class CityApiTest {

    @Test
    void createsAndReads() {
        String slug = Api.unique("espoo") + "-fi";
        Api.json(Api.admin(), Map.of("slug", slug, "sourceLanguage", "en", "ownName", "Espoo", "names", Map.of("en", "Espoo"), "country", "FI"))
                .post("/cities").then().log().all().statusCode(201).body("slug", equalTo(slug));
        Api.anyone().get("/cities/" + slug).then().log().all().statusCode(200);
        Api.anyone().get("/cities?q=espo&count=exact").then().log().all().statusCode(200);
        Api.anyone().get("/cities?limit=1").then().log().all().statusCode(200);
        Api.anyone().get("/networks").then().log().all().statusCode(200);
        Api.anyone().get("/memberships").then().log().all().statusCode(200);
        Api.anyone().get("/activities").then().log().all().statusCode(200);
        Api.admin().get("/me").then().log().all().statusCode(200);
        Api.admin().get("/mandates").then().log().all().statusCode(200);
        Api.anyone().get("/cities.csv").then().log().all().statusCode(200);
        Api.anyone().get("/cities.geojson").then().log().all().statusCode(200);
    }
}
