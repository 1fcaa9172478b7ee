package org.paideia.access;

import java.util.List;
import org.paideia.activity.Ref;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;

/**
 * For whom a mandate lets someone act: one city or one network, by its slug.
 *
 * @param city slug, or null
 * @param network slug, or null
 */
public record Scope(String city, String network) {

    /** Kinds of records as the history names them; the records themselves belong to later features. */
    static final String CITY = "CITY";

    static final String NETWORK = "NETWORK";

    /** Refuses a scope that does not fit the role: exactly one is needed, and the right one. */
    public static Scope of(Role role, String city, String network) {
        String missing = role.isForCity() ? "city" : "network";
        boolean fits = role.isForCity() ? city != null && network == null : network != null && city == null;
        if (!fits) {
            throw Problems.invalid(List.of(Violation.at("/" + missing, "scope-does-not-fit",
                    "The role " + role + " is for a " + missing + ": give that, and nothing else.")));
        }
        return new Scope(city, network);
    }

    /** As the history knows it. */
    public Ref ref() {
        return new Ref(city != null ? CITY : NETWORK, key());
    }

    public String key() {
        return city != null ? city : network;
    }

    String field() {
        return city != null ? "/city" : "/network";
    }
}
