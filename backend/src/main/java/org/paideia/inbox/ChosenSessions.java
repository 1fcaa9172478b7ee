package org.paideia.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.paideia.access.Person;
import org.paideia.access.Persons;
import org.paideia.programme.choice.SessionChosen;
import org.paideia.programme.choice.SessionLeft;

/** Whoever chooses a session follows it from then on, so that their inbox tells when it is moved or cancelled. */
@ApplicationScoped
class ChosenSessions {

    private final Follows follows;
    private final Inboxes inboxes;
    private final Persons persons;
    private final Clock clock;

    ChosenSessions(Follows follows, Inboxes inboxes, Persons persons, Clock clock) {
        this.follows = follows;
        this.inboxes = inboxes;
        this.persons = persons;
        this.clock = clock;
    }

    void chosen(@Observes SessionChosen chosen) {
        Person person = persons.findById(chosen.person());
        inboxes.hold(person);
        if (!follows.isFollowing(person, chosen.session()) && follows.countOf(person) < FollowService.MOST_A_PERSON) {
            follows.persist(new Follow(person, chosen.session(), inboxes.published(), clock.instant()));
        }
    }

    void left(@Observes SessionLeft left) {
        follows.end(left.person(), left.session());
    }
}
