package org.paideia.access.signin;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.paideia.access.Caller;
import org.paideia.access.LetterLanguage;
import org.paideia.access.Mandate;
import org.paideia.access.Person;
import org.paideia.access.Persons;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;

/**
 * Whoever makes this request. The person is entered at the first sign-in; mandates are read from the database once in
 * each request, and only where someone asks.
 */
@RequestScoped
class RequestCaller implements Caller {

    private static final String ADMIN = "admin";

    private final SecurityIdentity identity;
    private final Persons persons;
    private final SignInService signIn;
    private final HttpHeaders headers;
    private final Clock clock;

    private Person person;
    private List<Mandate> mandates;

    RequestCaller(SecurityIdentity identity, Persons persons, SignInService signIn, HttpHeaders headers, Clock clock) {
        this.identity = identity;
        this.persons = persons;
        this.signIn = signIn;
        this.headers = headers;
        this.clock = clock;
    }

    @Override
    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    @Override
    public boolean isAdmin() {
        return isSignedIn() && identity.hasRole(ADMIN);
    }

    @Override
    public boolean mayWrite() {
        return isSignedIn() && Token.of(token()).mayWrite();
    }

    @Override
    public Person person() {
        load();
        return person;
    }

    @Override
    public List<Mandate> mandates() {
        if (!isSignedIn()) {
            return List.of();
        }
        load();
        return mandates;
    }

    @Override
    public boolean hasVerified(String email) {
        return Boolean.TRUE.equals(token().getClaim("email_verified"))
                && token().getClaim("email") != null
                && email.equals(token().<String>getClaim("email").toLowerCase(Locale.ROOT));
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
        List<Persons.WithMandate> rows = persons.withMandates(token.getIssuer(), token.getSubject(), now);
        if (rows.isEmpty()) {
            signIn.enter(token.getIssuer(), token.getSubject(), said, language, now);
            rows = persons.withMandates(token.getIssuer(), token.getSubject(), now);
        }
        this.mandates = rows.stream().map(Persons.WithMandate::mandate).filter(Objects::nonNull).toList();
        this.person = rows.getFirst().person();
        if (!person.isKnownAs(said.name(), said.email(), language)) {
            this.person = signIn.update(person.id(), said, language, now);
        }
    }
}
