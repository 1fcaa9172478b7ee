package org.paideia.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.shared.problem.Problems;

/** Makes callers for what happens without a request: a job, an import. */
@ApplicationScoped
public class Callers {

    private final Persons persons;
    private final Mandates mandates;
    private final Clock clock;

    Callers(Persons persons, Mandates mandates, Clock clock) {
        this.persons = persons;
        this.mandates = mandates;
        this.clock = clock;
    }

    /**
     * A person who has signed in before, with the mandates that are in force now, not those of the day on which the job
     * was ordered. Never an administrator: that is said by the sign-in service alone, at each request.
     */
    public Caller stored(UUID id) {
        return find(id).orElseThrow(() -> Problems.notFound("person", id));
    }

    /** The same, or nothing where nobody is kept under that id any more. */
    public Optional<Caller> find(UUID id) {
        return persons.findByIdOptional(id).map(person -> new StoredCaller(person, mandates.inForceOf(person, clock.instant())));
    }

    private record StoredCaller(Person person, List<Mandate> mandates) implements Caller {

        @Override
        public boolean isSignedIn() {
            return true;
        }

        @Override
        public boolean isAdmin() {
            return false;
        }

        @Override
        public boolean mayWrite() {
            return true;
        }

        @Override
        public boolean hasVerified(String email) {
            return false;
        }
    }
}
