package org.paideia.convocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.paideia.access.CityReaders;
import org.paideia.job.Jobs;
import org.paideia.membership.right.MemberNetworks;

/** Finds out who is written to when a meeting is convoked: those who act for the member cities on that day. */
@ApplicationScoped
public class LetterService {

    private final Convocations convocations;
    private final MemberNetworks members;
    private final CityReaders readers;
    private final ConvocationLetter letter;
    private final Jobs jobs;
    private final Clock clock;

    LetterService(
            Convocations convocations,
            MemberNetworks members,
            CityReaders readers,
            ConvocationLetter letter,
            Jobs jobs,
            Clock clock) {
        this.convocations = convocations;
        this.members = members;
        this.readers = readers;
        this.letter = letter;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** All letters are ordered or none; ordered again, each has the id that it had. */
    @Transactional
    public void order(UUID id) {
        convocations.whole(id).ifPresent(convocation -> {
            var cities = members.citiesOf(convocation.meeting().network().slug());
            readers.of(cities).forEach(reader -> jobs.at(
                    clock.instant(),
                    letter,
                    idOf(convocation, reader),
                    new ConvocationLetter.Order(convocation.id(), reader.person(), reader.city())));
        });
    }

    private static UUID idOf(Convocation convocation, CityReaders.Acting reader) {
        String name = convocation.id() + " " + reader.person() + " " + reader.city();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
