package org.paideia.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/**
 * Whoever makes this request: nobody, a person or a partner's client. The person is entered at the first sign-in;
 * mandates are read from the database once in each request, and only where someone asks.
 */
@RequestScoped
public class Caller {

    private static final String ADMIN = "admin";

    private final SecurityIdentity identity;
    private final Persons persons;
    private final SignInService signIn;
    private final HttpHeaders headers;
    private final Clock clock;

    private Person person;
    private List<Mandate> mandates;

    Caller(SecurityIdentity identity, Persons persons, SignInService signIn, HttpHeaders headers, Clock clock) {
        this.identity = identity;
        this.persons = persons;
        this.signIn = signIn;
        this.headers = headers;
        this.clock = clock;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** Whether the caller is an administrator; partners may be, too (the loader is). */
    public boolean isAdmin() {
        return isSignedIn() && identity.hasRole(ADMIN);
    }

    /** Whether the caller may change anything at all, if a mandate allows it: partners may have been given reading alone. */
    public boolean mayWrite() {
        return isSignedIn() && Token.of(token()).mayWrite();
    }

    public Person person() {
        load();
        return person;
    }

    /** The mandates in force now; none for nobody. */
    public List<Mandate> mandates() {
        if (!isSignedIn()) {
            return List.of();
        }
        load();
        return mandates;
    }

    /** The role in which the caller acts for that city, if one of these. */
    public Optional<Role> roleForCity(String city, Role... roles) {
        return mandates().stream()
                .filter(m -> city.equals(m.scope().city()))
                .map(Mandate::role)
                .filter(Set.of(roles)::contains)
                .min(Role::compareTo);
    }

    /** The role in which the caller acts for one of those networks, if one of these. */
    public Optional<Role> roleForNetwork(Collection<String> networks, Role... roles) {
        return mandates().stream()
                .filter(m -> m.scope().network() != null && networks.contains(m.scope().network()))
                .map(Mandate::role)
                .filter(Set.of(roles)::contains)
                .min(Role::compareTo);
    }

    /** The cities for which the caller acts in one of these roles. */
    public Set<String> cities(Role... roles) {
        return mandates().stream()
                .filter(m -> m.scope().city() != null && Set.of(roles).contains(m.role()))
                .map(m -> m.scope().city())
                .collect(Collectors.toSet());
    }

    /** The networks for which the caller acts in one of these roles, without those below them. */
    public Set<String> networks(Role... roles) {
        return mandates().stream()
                .filter(m -> m.scope().network() != null && Set.of(roles).contains(m.role()))
                .map(m -> m.scope().network())
                .collect(Collectors.toSet());
    }

    /** The caller in that role, for the history. */
    public Actor as(Role role) {
        return actor(role.name());
    }

    public Actor asAdmin() {
        return actor("ADMIN");
    }

    /** The caller acting in their own affairs. */
    public Actor asSelf() {
        return actor("SELF");
    }

    /** Whether the sign-in service says that this address is the caller's. */
    boolean hasVerified(String email) {
        return Boolean.TRUE.equals(token().getClaim("email_verified"))
                && token().getClaim("email") != null
                && email.equals(token().<String>getClaim("email").toLowerCase(Locale.ROOT));
    }

    private Actor actor(String role) {
        String client = person().kind() == Person.Kind.SERVICE ? person().name() : null;
        return new Actor(person().id(), role, client);
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }

    private void load() {
        if (person != null) {
            return;
        }
        if (!isSignedIn()) {
            throw Problems.of(ProblemType.NOT_SIGNED_IN, ProblemType.NOT_SIGNED_IN.description());
        }
        JsonWebToken token = token();
        Token said = Token.of(token);
        String language = LetterLanguage.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Instant now = clock.instant();
        List<Object[]> rows = persons.withMandates(token.getIssuer(), token.getSubject(), now);
        if (rows.isEmpty()) {
            signIn.enter(token.getIssuer(), token.getSubject(), said, language, now);
            rows = persons.withMandates(token.getIssuer(), token.getSubject(), now);
        }
        List<Mandate> found = new ArrayList<>();
        rows.stream().map(row -> (Mandate) row[1]).filter(m -> m != null).forEach(found::add);
        this.mandates = List.copyOf(found);
        this.person = (Person) rows.getFirst()[0];
        if (!person.isKnownAs(said.name(), said.email(), language)) {
            this.person = signIn.update(person.id(), said, language, now);
        }
    }
}
