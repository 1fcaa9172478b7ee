package org.paideia.fuzz;

import java.util.List;
import java.util.Set;
import org.paideia.testing.Given;
import org.paideia.testing.Issuer;

/**
 * Someone who asks.
 *
 * @param name who it is, in words
 * @param token what it asks with, or null
 */
record Caller(String name, String token) {

    /** All kinds; those who may do more ask more often, since they get further. */
    static List<Caller> all(Corpus corpus) {
        Caller admin = new Caller("admin", Issuer.person("admin", Set.of("admin")));
        return List.of(
                new Caller("nobody", null),
                new Caller("newcomer", Issuer.person(Given.person(), Set.of())),
                new Caller("focal point", Issuer.person(Given.focalPointOf(corpus.valuesOf("city").getFirst()), Set.of())),
                new Caller("secretariat", Issuer.person(Given.secretariatOf(corpus.valuesOf("network").getFirst()), Set.of())),
                new Caller("partner who may read", Issuer.service("partner-reading", "paideia.read", Set.of())),
                new Caller("partner who may write", Issuer.service("partner-writing", "paideia.read paideia.write", Set.of())),
                new Caller("bearer of nonsense", "not.a.token"),
                admin, admin, admin, admin, admin);
    }
}
