package org.paideia.testing;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Stands in for the sign-in service where the API alone is tested: it publishes its keys as an OpenID provider does, and
 * issues any token that a test wants, wrong ones too, which the real one would never give. The real one takes part in the
 * end-to-end tests.
 */
public class Issuer implements QuarkusTestResourceLifecycleManager {

    private static final KeyPair KEYS = keys();
    /** How long a token of a caller is used again; it is good for twice as long. Signing one costs more than most requests. */
    private static final Duration USED_AGAIN = Duration.ofMinutes(10);

    private static final Map<List<?>, Signed> SIGNED = new ConcurrentHashMap<>();
    private static String address;

    /** A token and when it was signed, by {@link System#nanoTime}. */
    private record Signed(String token, long at) {}

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        address = "http://localhost:" + server.getAddress().getPort() + "/realms/test";
        serve("/realms/test/.well-known/openid-configuration",
                "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/certs\",\"token_endpoint\":\"%1$s/token\",\"authorization_endpoint\":\"%1$s/auth\"}"
                        .formatted(address));
        serve("/realms/test/certs", jwks((RSAPublicKey) KEYS.getPublic()));
        server.start();
        return Map.of("quarkus.oidc.auth-server-url", address);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** A good token of a person who came through the app. */
    public static String person(String name, Set<String> roles) {
        return signedOnce(List.of(address, name, roles), () -> claims(name, roles));
    }

    /** A good token of a partner's client with those scopes. */
    public static String service(String client, String scopes, Set<String> roles) {
        return signedOnce(List.of(address, client, scopes, roles), () -> claims("service-account-" + client, roles)
                .claim("azp", client)
                .claim("client_id", client)
                .claim("scope", scopes));
    }

    /** What a good token of a person says, for tests that spoil it. */
    public static JwtClaimsBuilder claims(String name, Set<String> roles) {
        return Jwt.issuer(address)
                .subject("subject-of-" + name)
                .audience("paideia-api")
                .expiresIn(300)
                .claim("azp", "paideia-app")
                .claim("preferred_username", name)
                .claim("name", "Name of " + name)
                .claim("email", name + "@example.org")
                .claim("email_verified", true)
                .claim("scope", "openid email profile paideia.read paideia.write")
                .claim("realm_access", Map.of("roles", roles));
    }

    public static String sign(JwtClaimsBuilder claims) {
        return sign(claims, KEYS.getPrivate());
    }

    public static String sign(JwtClaimsBuilder claims, PrivateKey key) {
        return claims.jws().keyId("test").sign(key);
    }

    /** Keys that nobody knows. */
    public static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signedOnce(List<?> caller, Supplier<JwtClaimsBuilder> claims) {
        long now = System.nanoTime();
        return SIGNED.compute(caller, (same, before) -> before != null && now - before.at() < USED_AGAIN.toNanos()
                        ? before
                        : new Signed(sign(claims.get().expiresIn(2 * USED_AGAIN.toSeconds())), now))
                .token();
    }

    private void serve(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static String jwks(RSAPublicKey key) {
        var base64 = Base64.getUrlEncoder().withoutPadding();
        return "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"test\",\"use\":\"sig\",\"alg\":\"RS256\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(
                        base64.encodeToString(unsigned(key.getModulus().toByteArray())),
                        base64.encodeToString(unsigned(key.getPublicExponent().toByteArray())));
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? java.util.Arrays.copyOfRange(number, 1, number.length) : number;
    }
}
