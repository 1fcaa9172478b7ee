package org.paideia.access.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.access.Mandate;
import org.paideia.access.Mandates;
import org.paideia.access.Role;
import org.paideia.access.Scope;
import org.paideia.job.Jobs;
import org.paideia.shared.security.Actor;

/** Writes to the focal points of a city when it has one more; whoever makes the new one need not be told. */
@ApplicationScoped
class FocalPointNews {

    /** Those who are to be told, as they were before there was anything to tell. */
    final class Telling {

        private final List<UUID> readers;

        private Telling(List<UUID> readers) {
            this.readers = readers;
        }

        void of(Mandate mandate) {
            readers.forEach(reader -> jobs.soon(letter, new NewFocalPointLetter.Order(mandate.id(), reader)));
        }
    }

    private final Mandates mandates;
    private final Jobs jobs;
    private final NewFocalPointLetter letter;

    FocalPointNews(Mandates mandates, Jobs jobs, NewFocalPointLetter letter) {
        this.mandates = mandates;
        this.jobs = jobs;
        this.letter = letter;
    }

    Telling of(Role role, Scope scope, Actor actor, Instant now) {
        return new Telling(role != Role.FOCAL_POINT
                ? List.of()
                : mandates.focalPointsInForce(scope.city(), now).stream()
                        .map(Mandate::person)
                        .filter(reader -> reader.email() != null && !reader.id().equals(actor.person()))
                        .map(reader -> reader.id())
                        .toList());
    }
}
