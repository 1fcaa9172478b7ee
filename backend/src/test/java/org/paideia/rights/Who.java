package org.paideia.rights;

import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.paideia.testing.Client;
import org.paideia.testing.Issuer;

/** The kinds of callers. Those with a token that is no good all claim to be the administrator. */
enum Who {
    NOBODY("nobody"),
    NEWCOMER("newcomer"),
    FOCAL_POINT("focal"),
    FOCAL_POINT_ELSEWHERE("focal-x"),
    DEPUTY("deputy"),
    SECRETARIAT("secr"),
    SECRETARIAT_BESIDE("secr-x"),
    SECRETARIAT_ABOVE("parent"),
    COORDINATOR_ABOVE("coord"),
    SECRETARIAT_BELOW("child"),
    REVIEWER("reviewer"),
    ADMIN("admin"),
    PARTNER_READING("p-read"),
    PARTNER_WITHOUT_MANDATE("p-none"),
    PARTNER_WITH_MANDATES("p-acts"),
    MANDATE_ENDED("ended"),
    TOKEN_EXPIRED("bad"),
    TOKEN_FOR_ANOTHER_AUDIENCE("bad"),
    TOKEN_OF_ANOTHER_ISSUER("bad"),
    TOKEN_WITH_ANOTHER_KEY("bad"),
    TOKEN_UNSIGNED("bad"),
    TOKEN_OF_ANOTHER_CLIENT("bad");

    private static final KeyPair OTHER_KEYS = Issuer.keys();
    private static final Map<Who, Signed> SIGNED = new ConcurrentHashMap<>();

    /** A token and when it was signed. */
    private record Signed(String token, long at) {

        /** Whether it is good for some minutes more. */
        boolean isFresh() {
            return System.nanoTime() - at < Duration.ofMinutes(1).toNanos();
        }
    }

    private final String column;

    Who(String column) {
        this.column = column;
    }

    /** Under which heading of the table the expectation stands. */
    String column() {
        return column;
    }

    /** Whether nobody stands behind it whom a mandate could be given. */
    boolean isOutsider() {
        return this == NOBODY || column.equals("bad");
    }

    /** Whether such a caller is a focal point of the city. */
    boolean isFocalPoint() {
        return this == FOCAL_POINT || this == PARTNER_READING || this == PARTNER_WITH_MANDATES;
    }

    /** The roles that each stage gives such a caller, for its own city or network. */
    List<String> roles() {
        return switch (this) {
            case FOCAL_POINT, DEPUTY, SECRETARIAT, REVIEWER -> List.of(name());
            case SECRETARIAT_BELOW -> List.of("SECRETARIAT");
            case PARTNER_READING, PARTNER_WITH_MANDATES, MANDATE_ENDED -> List.of("FOCAL_POINT", "SECRETARIAT");
            default -> List.of();
        };
    }

    /** Whether each stage gives such a caller mandates of its own that stay in force. */
    boolean isAppointed() {
        return !roles().isEmpty() && this != MANDATE_ENDED;
    }

    String email() {
        return account() + "@example.org";
    }

    /** Such a caller, with a token that is used for a while: signing one costs more than most requests. */
    Client client() {
        return new Client(this == NOBODY
                ? null
                : SIGNED.compute(this, (who, before) ->
                                before != null && before.isFresh() ? before : new Signed(token(claims -> claims), System.nanoTime()))
                        .token());
    }

    /** Such a person, of whom the token says something else than usual. */
    Client client(UnaryOperator<JwtClaimsBuilder> said) {
        return new Client(this == NOBODY ? null : token(said));
    }

    private String token(UnaryOperator<JwtClaimsBuilder> said) {
        var administrator = Issuer.claims("an-administrator", Set.of("admin"));
        return switch (this) {
            case PARTNER_READING -> Issuer.service(account(), "paideia.read", Set.of());
            case PARTNER_WITHOUT_MANDATE, PARTNER_WITH_MANDATES ->
                Issuer.service(account(), "paideia.read paideia.write", Set.of());
            case TOKEN_EXPIRED -> Issuer.sign(administrator
                    .issuedAt(Instant.now().minus(Duration.ofMinutes(5)))
                    .expiresAt(Instant.now().minusSeconds(1)));
            case TOKEN_FOR_ANOTHER_AUDIENCE -> Issuer.sign(administrator.audience("account"));
            case TOKEN_OF_ANOTHER_ISSUER -> Issuer.sign(administrator.issuer("http://localhost/realms/other"));
            case TOKEN_WITH_ANOTHER_KEY -> Issuer.sign(administrator, OTHER_KEYS.getPrivate());
            case TOKEN_UNSIGNED -> unsigned(Issuer.sign(administrator));
            case TOKEN_OF_ANOTHER_CLIENT -> Issuer.sign(administrator.claim("azp", "another-app"));
            default -> Issuer.sign(said.apply(Issuer.claims(account(), this == ADMIN ? Set.of("admin") : Set.of())));
        };
    }

    private String account() {
        return "rights-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The same claims under a heading that says there is no signature. */
    private static String unsigned(String token) {
        var base64 = Base64.getUrlEncoder().withoutPadding();
        String heading = base64.encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        return heading + "." + token.split("\\.")[1] + ".";
    }
}
