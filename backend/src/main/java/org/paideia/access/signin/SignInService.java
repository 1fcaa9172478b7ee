package org.paideia.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.paideia.access.Person;
import org.paideia.access.Persons;

/**
 * Remembers people as the sign-in service tells of them, and the language in which they read. In a transaction of its
 * own: someone who reads has none, and someone who is refused a change has signed in all the same.
 */
@ApplicationScoped
class SignInService {

    private final Persons persons;

    SignInService(Persons persons) {
        this.persons = persons;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void enter(String issuer, String subject, Token said, String language, Instant now) {
        persons.enter(issuer, subject, said.kind(), said.name(), said.email(), language, now);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Person update(UUID id, Token said, String language, Instant now) {
        persons.know(id, said.name(), said.email(), language, now);
        return persons.findById(id);
    }
}
