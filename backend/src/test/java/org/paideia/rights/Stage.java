package org.paideia.rights;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paideia.testing.Api;
import org.paideia.testing.Client;
import org.paideia.testing.Client.Answer;
import org.paideia.testing.Issuer;

/**
 * The records of one attempt: a city of its own, a network of its own below a root network, and the mandates that make
 * the callers what they are. What is made here is made by an administrator of whom the attempts know nothing else.
 */
final class Stage {

    /** Whoever holds or wants what an attempt is about, where that is not the caller. */
    static final String SOMEBODY = "rights-somebody";

    /** An administrator whose name the history is searched for. */
    static final String CHANGER = "rights-changer";

    private static final String STAGEHAND = "rights-stagehand";

    private final Surroundings around;
    private final List<Who> cast;
    private final String city;
    private final String network;

    Stage(Surroundings around, List<Who> cast) {
        this.around = around;
        this.cast = cast;
        this.city = newCity();
        this.network = newNetwork(around.parent());
        appoint();
    }

    /** The one for whom it is made. */
    Who who() {
        if (cast.size() != 1) {
            throw new IllegalStateException("This stage is for several");
        }
        return cast.getFirst();
    }

    String city() {
        return city;
    }

    String network() {
        return network;
    }

    String parentNetwork() {
        return around.parent();
    }

    /** Sees to it that the city has a focal point in force. */
    Stage attended() {
        grant(id(SOMEBODY + "-else"), "FOCAL_POINT", city);
        return this;
    }

    /** Sees to it that a focal point of the city tells how to be reached. */
    Stage reachable() {
        attended();
        person(SOMEBODY + "-else").put("/cities/" + city + "/contact", Map.of("consent", true)).expect(200);
        return this;
    }

    /** Takes from the caller what makes him what he is in this city. */
    void endMandatesOf(Who caller) {
        admin().get("/mandates?state=IN_FORCE&city=" + city + "&person=" + id(caller)).expect(200).json().path("items")
                .forEach(mandate -> move("/mandates/" + mandate.path("id").asText(), Map.of("to", "ENDED")));
    }

    /** Sees to it that the person was somebody in the city and in the network once, as those who run them may know. */
    void makeKnown(String account) {
        for (String mandate : List.of(grant(id(account), "DEPUTY", city), grant(id(account), "REVIEWER", network))) {
            move("/mandates/" + mandate, Map.of("to", "ENDED"));
        }
    }

    /** The id of a person who has nothing to do with the city or the network. */
    static String stranger() {
        return idOf(person(Api.unique("stranger")));
    }

    static String newCity() {
        String slug = Api.unique("city") + "-fi";
        made(admin().post("/cities", newCity(slug)));
        return slug;
    }

    static Map<String, ?> newCity(String slug) {
        return Map.of("slug", slug, "sourceLanguage", "en", "ownName", "City", "names", Map.of("en", "City"), "country", "FI");
    }

    /** @param parent the network above it, or null */
    static String newNetwork(String parent) {
        String slug = Api.unique("network");
        made(admin().post("/networks", newNetwork(slug, parent)));
        return slug;
    }

    static Map<String, ?> newNetwork(String slug, String parent) {
        Map<String, Object> wish = new HashMap<>(
                Map.of("slug", slug, "kind", "THEMATIC", "sourceLanguage", "en", "names", Map.of("en", "Network")));
        if (parent != null) {
            wish.put("parent", parent);
        }
        return wish;
    }

    /** A term of the vocabulary; its slug. */
    static String newTheme() {
        String slug = Api.unique("theme");
        made(admin().post("/themes", newTheme(slug)));
        return slug;
    }

    static Map<String, ?> newTheme(String slug) {
        return Map.of("slug", slug, "group", "SDG", "sourceLanguage", "en", "labels", Map.of("en", "Theme"));
    }

    /** A membership of the city in the network, in that state; its id. */
    String membership(String state) {
        String id = made(admin().post("/memberships", Map.of("city", city, "network", network, "motivation", "We want to learn.")));
        String path = "/memberships/" + id;
        if (!state.equals("DRAFT")) {
            move(path, Map.of("to", "SUBMITTED"));
        }
        if (Set.of("ADMITTED", "ON_HOLD").contains(state)) {
            move(path, Map.of("to", "ADMITTED"));
        }
        if (Set.of("ON_HOLD", "DECLINED").contains(state)) {
            move(path, Map.of("to", state));
        }
        return id;
    }

    /** What is declared and signed here. */
    Papers papers() {
        return new Papers(this);
    }

    /** A file of the city; its id. */
    String file() {
        return made(upload(admin(), city));
    }

    /** Sends a resolution for that city. */
    static Answer upload(Client sender, String city) {
        return upload(sender, city, "RESOLUTION");
    }

    /** The same for that purpose. */
    static Answer upload(Client sender, String city, String purpose) {
        return sender.sendText("POST", "/cities/" + city + "/files?purpose=" + purpose + "&name=resolution.pdf",
                Map.of("Content-Type", "application/octet-stream"), "%PDF-1.4 " + Api.unique("resolution"));
    }

    /** A mandate for the city or the network, by what the role is for; its id. */
    String mandate(String role) {
        return grant(id(SOMEBODY), role, isForCity(role) ? city : network);
    }

    /** A request of somebody for a role in the city; its id. */
    String request(String role) {
        return request(person(SOMEBODY), role);
    }

    /** A request of the caller for a role in the city that he has not got, or of somebody where he is nobody; its id. */
    String ownRequest() {
        String role = who() == Who.DEPUTY ? "FOCAL_POINT" : "DEPUTY";
        return who().isOutsider() ? request(role) : request(who().client(), role);
    }

    /** An invitation of somebody to a role in the city or the network; its id. */
    String invitation(String role) {
        return invite(invitation(role, SOMEBODY + "@example.org"));
    }

    /** An invitation that the stagehand makes; its id. */
    static String invite(Map<String, ?> wish) {
        return made(admin().post("/invitations", wish));
    }

    /** What would invite that address to a role in the city or the network. */
    Map<String, ?> invitation(String role, String email) {
        boolean forCity = isForCity(role);
        return Map.of("email", email, "role", role, forCity ? "city" : "network", forCity ? city : network);
    }

    /** The token in the address of an invitation that the stagehand made. */
    static String tokenOf(String invitation) {
        return tokenOf(admin(), invitation);
    }

    /** The token in the address of an invitation that the caller made. */
    static String tokenOf(Client maker, String invitation) {
        String url = maker.get("/invitations/" + invitation + "/link").expect(200).json().path("url").asText();
        return url.substring(url.indexOf('#') + 1);
    }

    /** The id of the caller, or of somebody where the caller is nobody. */
    String ownId() {
        return who().isOutsider() ? id(SOMEBODY) : id(who());
    }

    /** The id of the person behind that kind of caller, entered where need be. */
    String id(Who caller) {
        return around.persons().computeIfAbsent(caller.name(), name -> idOf(caller.client()));
    }

    /** The id of a person who came through the app, entered where need be. */
    String id(String account) {
        return around.persons().computeIfAbsent(account, name -> idOf(person(name)));
    }

    /** Gives a mandate; its id. */
    static String grant(String person, String role, String scope) {
        boolean forCity = isForCity(role);
        return made(admin().post("/mandates", Map.of("person", person, "role", role, forCity ? "city" : "network", scope)));
    }

    /** Whether it is a role for a city, and not for a network. */
    static boolean isForCity(String role) {
        return Set.of("FOCAL_POINT", "DEPUTY", "CONTRIBUTOR").contains(role);
    }

    /** Moves a record as an administrator. */
    static void move(String path, Map<String, ?> wish) {
        admin().transition(path, etag(path), wish).expect(200);
    }

    /** The ETag of a record, which is the same for everyone who may see it. */
    static String etag(String path) {
        return admin().get(path).expect(200).header("ETag");
    }

    private String request(Client asking, String role) {
        return made(asking.post("/mandate-requests", Map.of("role", role, "city", city, "note", "The mayor sent me.")));
    }

    /**
     * What makes the callers who they are. It is written as it would stand there had somebody granted it, but at once: these
     * are most of what a stage is made of, and how mandates are granted is what other attempts are about.
     */
    private void appoint() {
        // As the clock of the service has it: a fraction of a millisecond later, the mandate would not be in force yet.
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        try (var connection = around.database().getConnection();
                var insert = connection.prepareStatement("insert into mandate (id, version, created_at, updated_at, person_id, role, city, network,"
                        + " acts_from, acts_until) values (uuidv7(), 0, now(), now(), ?, ?, ?, ?, ?, ?)")) {
            for (Who who : cast) {
                boolean isOver = who == Who.MANDATE_ENDED;
                for (String role : who.roles()) {
                    String below = who == Who.SECRETARIAT_BELOW ? newNetwork(network) : network;
                    insert.setObject(1, UUID.fromString(id(who)));
                    insert.setString(2, role);
                    insert.setString(3, isForCity(role) ? city : null);
                    insert.setString(4, isForCity(role) ? null : below);
                    insert.setTimestamp(5, Timestamp.from(isOver ? now.minusSeconds(60) : now));
                    insert.setTimestamp(6, isOver ? Timestamp.from(now.minusSeconds(1)) : null);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The administrator whose name the history is searched for. */
    static Client changer() {
        return new Client(Issuer.person(CHANGER, Set.of("admin")));
    }

    /** An administrator who prepares records; nothing of theirs is searched for. */
    static Client admin() {
        return new Client(Issuer.person(STAGEHAND, Set.of("admin")));
    }

    private static Client person(String name) {
        return new Client(Issuer.person(name, Set.of()));
    }

    private static String idOf(Client caller) {
        return caller.get("/me").expect(200).json().path("id").asText();
    }

    static String made(Answer answer) {
        return answer.expect(201).json().path("id").asText();
    }
}
