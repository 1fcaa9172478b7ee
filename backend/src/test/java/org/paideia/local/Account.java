package org.paideia.local;

import java.util.List;
import java.util.Map;

/** An account of the overlay: its name, which is its password too, whom it stands for, and the mandate it has, if any. */
record Account(String name, String whoItIs, Map<String, String> mandate) {

    static final Account ADMIN = new Account("admin", "administrator", Map.of());

    static final List<Account> ALL = List.of(
        ADMIN,
        new Account("secretariat-iaec", "secretariat of the network iaec", Map.of("role", "SECRETARIAT", "network", "iaec")),
        new Account("secretariat-gnlc", "secretariat of the network gnlc", Map.of("role", "SECRETARIAT", "network", "gnlc")),
        new Account("focal-espoo", "focal point of Espoo", Map.of("role", "FOCAL_POINT", "city", "espoo-fi")),
        new Account("focal-torino", "focal point of Torino", Map.of("role", "FOCAL_POINT", "city", "torino-it")),
        new Account("focal-granollers", "focal point of Granollers", Map.of("role", "FOCAL_POINT", "city", "granollers-es")),
        new Account("newcomer", "nobody yet: no mandate", Map.of()));

    boolean hasMandate() {
        return !mandate.isEmpty();
    }
}
