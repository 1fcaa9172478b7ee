package org.paideia.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where one stack lives: its folder and its ports. Two places can be in use beside each other. */
record Place(String name, Path folder, int appPort, int backendPort, int managementPort, int keycloakPort, int databasePort, int tracesPort, int lettersPort) {

    /** The folder of the project; the runner is always started from there. */
    static final Path PROJECT = Path.of("").toAbsolutePath();

    /** Who runs a place that is for trying out, as its pages say. */
    static final String OPERATOR = "whoever tries it out on this machine";
    static final String CONTACT = "nobody@example.org";

    /** {@code run} keeps its data between starts; {@code test} begins empty each time. */
    static Place named(String name) {
        return switch (name) {
            case "run" -> of("run", "", 0);
            case "test" -> of("test", "TEST_", 10_000);
            default -> throw new Failure("There is no place called " + name + ": say run or test.");
        };
    }

    private static Place of(String name, String prefix, int offset) {
        return new Place(name, PROJECT.resolve(".local").resolve(name),
            port(prefix + "APP_PORT", 5173 + offset), port(prefix + "BACKEND_PORT", 8080 + offset), port(prefix + "MANAGEMENT_PORT", 8081 + offset),
            port(prefix + "KEYCLOAK_PORT", 8180 + offset), port(prefix + "POSTGRES_PORT", 15432 + offset),
            port(prefix + "TRACES_PORT", 4318 + offset), port(prefix + "LETTERS_PORT", 2525 + offset));
    }

    private static int port(String variable, int unlessSet) {
        var set = System.getenv(variable);
        try {
            return set == null || set.isBlank() ? unlessSet : Integer.parseInt(set.strip());
        } catch (NumberFormatException notANumber) {
            throw new Failure(variable + " is " + set + ": give it the number of a port.");
        }
    }

    boolean keepsData() {
        return name.equals("run");
    }

    String app() {
        return "http://localhost:" + appPort;
    }

    String backend() {
        return "http://localhost:" + backendPort;
    }

    /** Where the service tells of its health and what it measures. */
    String management() {
        return "http://localhost:" + managementPort + "/q";
    }

    String api() {
        return backend() + "/api/v1";
    }

    String keycloak() {
        return "http://localhost:" + keycloakPort;
    }

    String issuer() {
        return keycloak() + "/realms/paideia";
    }

    String tokenAddress() {
        return issuer() + "/protocol/openid-connect/token";
    }

    /** Where a test may listen for traces. */
    String traces() {
        return "http://localhost:" + tracesPort;
    }

    /** Where the journeys take the letters of the service (SMTP). */
    String letters() {
        return "smtp://localhost:" + lettersPort;
    }

    Path processes() {
        return folder.resolve("processes");
    }

    Path database() {
        return folder.resolve("postgres");
    }

    Path log(String process) {
        return folder.resolve("logs").resolve(process + ".log");
    }

    /** The ports, by the variable that chooses another. */
    Map<String, Integer> ports() {
        var prefix = keepsData() ? "" : "TEST_";
        var ports = new LinkedHashMap<String, Integer>();
        ports.put(prefix + "APP_PORT", appPort);
        ports.put(prefix + "BACKEND_PORT", backendPort);
        ports.put(prefix + "MANAGEMENT_PORT", managementPort);
        ports.put(prefix + "KEYCLOAK_PORT", keycloakPort);
        ports.put(prefix + "POSTGRES_PORT", databasePort);
        if (!keepsData()) {
            ports.put(prefix + "TRACES_PORT", tracesPort);
            ports.put(prefix + "LETTERS_PORT", lettersPort);
        }
        return ports;
    }
}
