package org.paideia.adherence.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.paideia.access.CityReaders;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.activity.Visibility;
import org.paideia.adherence.AdherenceEvents;
import org.paideia.adherence.register.NonSignatories;
import org.paideia.city.CityService;
import org.paideia.job.Jobs;
import org.paideia.shared.security.Actor;
import org.paideia.shared.time.When;

/** Tells the members what a reminder is about: in the history of each city, where its inbox finds it, and by letter. */
@ApplicationScoped
public class ReminderLetterService {

    private static final Actor SYSTEM = new Actor(null, "SYSTEM", null);

    private final SignatureReminders reminders;
    private final NonSignatories nonSignatories;
    private final CityService cities;
    private final CityReaders readers;
    private final SigningReminderLetter letter;
    private final Jobs jobs;
    private final History history;
    private final Clock clock;

    ReminderLetterService(
            SignatureReminders reminders,
            NonSignatories nonSignatories,
            CityService cities,
            CityReaders readers,
            SigningReminderLetter letter,
            Jobs jobs,
            History history,
            Clock clock) {
        this.reminders = reminders;
        this.nonSignatories = nonSignatories;
        this.cities = cities;
        this.readers = readers;
        this.letter = letter;
        this.jobs = jobs;
        this.history = history;
        this.clock = clock;
    }

    /** Tells those that have not signed by then: all of them or none, and once. */
    @Transactional
    public void tell(UUID id) {
        reminders.whole(id).filter(reminder -> !reminder.isTold()).ifPresent(reminder -> {
            List<String> missing = nonSignatories.of(reminder.declaration());
            missing.forEach(city -> history.keep(Entry.of(AdherenceEvents.REMINDED, SYSTEM, cities.require(city))
                    .about(reminder.declaration().ref())
                    .on(When.onDay(reminder.sentOn()))
                    .visibleTo(Visibility.ACTING)));
            readers.of(missing).forEach(reader -> jobs.at(clock.instant(), letter, idOf(id, reader),
                    new SigningReminderLetter.Order(id, reader.person(), reader.city())));
            reminder.told(clock.instant());
        });
    }

    private static UUID idOf(UUID reminder, CityReaders.Acting reader) {
        String name = reminder + " " + reader.person() + " " + reader.city();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
