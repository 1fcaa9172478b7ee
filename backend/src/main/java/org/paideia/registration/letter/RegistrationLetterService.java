package org.paideia.registration.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventFinder;
import org.paideia.idempotency.Idempotency;
import org.paideia.job.Jobs;
import org.paideia.registration.RegistrationEvents;
import org.paideia.registration.RegistrationPolicy;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.registration.settings.SettingsRecords;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;
import org.paideia.shared.text.Sourced;

/** Takes letters of the organiser, and finds out who reads them. */
@ApplicationScoped
public class RegistrationLetterService {

    private final RegistrationMessages messages;
    private final MessageReaders readers;
    private final SettingsRecords records;
    private final EventFinder events;
    private final RegistrationPolicy policy;
    private final MessageJob job;
    private final MessageLetter letter;
    private final Jobs jobs;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    RegistrationLetterService(
            RegistrationMessages messages,
            MessageReaders readers,
            SettingsRecords records,
            EventFinder events,
            RegistrationPolicy policy,
            MessageJob job,
            MessageLetter letter,
            Jobs jobs,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.messages = messages;
        this.readers = readers;
        this.records = records;
        this.events = events;
        this.policy = policy;
        this.job = job;
        this.letter = letter;
        this.jobs = jobs;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    public Saved<RegistrationLetterOrder> send(Caller caller, Input<RegistrationLetterCreate> input) {
        RegistrationLetterCreate wish = input.read(RegistrationLetterCreate.class);
        Sourced.require(wish.sourceLanguage(), wish);
        Gathering event = events.named(caller, wish.kind(), wish.event());
        Actor actor = policy.requireOrganiser(caller, event);
        RegistrationSettings settings = records.of(event)
                .orElseThrow(() -> Problems.conflict("no-registration", "There is no registration for this event here."));
        return idempotency.once(actor, input, () -> {
            RegistrationMessage message = new RegistrationMessage(settings.id(), wish, clock.instant());
            messages.persist(message);
            history.keep(Entry.of(RegistrationEvents.WRITTEN, actor, settings));
            jobs.soon(job, new MessageJob.Order(message.id()));
            int count = readers.registered(settings, message.audiences()).size() + readers.silent(settings, message.audiences()).size();
            return Saved.of(new RegistrationLetterOrder(count), 0);
        });
    }

    /** All letters are ordered or none; ordered again, each has the id that it had. */
    @Transactional
    public void order(UUID id) {
        messages.findByIdOptional(id).ifPresent(message -> {
            RegistrationSettings settings = records.findById(message.settingsId());
            readers.registered(settings, message.audiences())
                    .forEach(registration -> order(id, registration.toString(), new MessageLetter.Order(id, registration, null, null)));
            readers.silent(settings, message.audiences()).forEach(reader ->
                    order(id, reader.person() + " " + reader.city(), new MessageLetter.Order(id, null, reader.person(), reader.city())));
        });
    }

    private void order(UUID message, String reader, MessageLetter.Order order) {
        String name = message + " " + reader;
        jobs.at(clock.instant(), letter, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), order);
    }
}
