package org.paideia.local;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the realm of every place may hold, and what only the local overlay may. */
class RealmTest {

    private static final Path PROJECT = Files.exists(Path.of("backend")) ? Path.of("") : Path.of("..");
    private static final JsonNode BASE = Realm.parse(PROJECT.resolve(Realm.BASE));
    private static final JsonNode OVERLAY = Realm.parse(PROJECT.resolve(Realm.OVERLAY));

    @Test
    void holdsNoAccountsAndNoSecrets() {
        assertFalse(BASE.has("users"));
        assertTrue(BASE.findValues("secret").isEmpty());
        assertTrue(BASE.findValues("credentials").isEmpty());
    }

    @Test
    void letsNobodySignInWithNameAndPasswordOutsideTheLoginPage() {
        clients(BASE).values().forEach(client -> {
            assertFalse(client.path("directAccessGrantsEnabled").asBoolean(true), client.path("clientId").asText());
            assertFalse(client.path("implicitFlowEnabled").asBoolean(true), client.path("clientId").asText());
        });
        assertTrue(clients(OVERLAY).get("paideia-test").path("directAccessGrantsEnabled").asBoolean());
    }

    @Test
    void wantsProofOfTheCodeFromTheApp() {
        var app = clients(BASE).get("paideia-app");
        assertTrue(app.path("publicClient").asBoolean());
        assertEquals("S256", app.path("attributes").path("pkce.code.challenge.method").asText());
    }

    @Test
    void givesEveryClientThatSignsInTheAudienceOfTheApiAndNoMoreRolesThanItNeeds() {
        Stream.of("paideia-app", "paideia-loader", "partner-demo").map(clients(BASE)::get).forEach(client -> {
            assertTrue(texts(client.path("defaultClientScopes")).contains("paideia-api"));
            assertFalse(client.path("fullScopeAllowed").asBoolean(true));
        });
    }

    @Test
    void letsPartnersAskForEachScope() {
        var partner = clients(BASE).get("partner-demo");
        assertEquals(List.of("paideia.read", "paideia.write"), texts(partner.path("optionalClientScopes")));
        assertTrue(texts(partner.path("defaultClientScopes")).stream().noneMatch(scope -> scope.startsWith("paideia.")));
    }

    @Test
    void keepsTheIdsOfTheAccountsSoThatTheirMandatesStayValid() {
        var names = elements(OVERLAY.path("users")).collect(toMap(user -> user.path("username").asText(), user -> user.path("id").asText()));
        Account.ALL.forEach(account -> assertTrue(names.containsKey(account.name()), account.name()));
        assertFalse(names.containsValue(""));
    }

    @Test
    void mergesIntoOneWithEachClientOnce() {
        var realm = Realm.read(PROJECT);
        assertFalse(realm.secretOf("paideia-loader").isEmpty());
        assertFalse(realm.secretOf("partner-demo").isEmpty());
        assertEquals(1, realm.json().split("\"clientId\" : \"partner-demo\"", -1).length - 1);
    }

    private static Map<String, JsonNode> clients(JsonNode realm) {
        return elements(realm.path("clients")).collect(toMap(client -> client.path("clientId").asText(), client -> client));
    }

    private static List<String> texts(JsonNode list) {
        return elements(list).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
