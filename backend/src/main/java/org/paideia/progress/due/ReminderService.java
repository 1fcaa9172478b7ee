package org.paideia.progress.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paideia.access.CityReaders;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.activity.Visibility;
import org.paideia.city.Today;
import org.paideia.job.Jobs;
import org.paideia.progress.ProgressEvents;
import org.paideia.shared.security.Actor;
import org.paideia.shared.time.When;

/**
 * Finds out which cities are to be reminded of reports today, orders the letters, and writes it into the history for those
 * who act for the city or the networks: there their inboxes find it.
 */
@ApplicationScoped
public class ReminderService {

    private static final int AT_ONCE = 100;
    private static final Actor SYSTEM = new Actor(null, "SYSTEM", null);

    private final Reminders reminders;
    private final CityReaders readers;
    private final ReminderLetter letter;
    private final Jobs jobs;
    private final History history;
    private final Clock clock;
    private final Today today;

    ReminderService(Reminders reminders, CityReaders readers, ReminderLetter letter, Jobs jobs, History history, Clock clock, Today today) {
        this.reminders = reminders;
        this.readers = readers;
        this.letter = letter;
        this.jobs = jobs;
        this.history = history;
        this.clock = clock;
        this.today = today;
    }

    /** Orders the letters of some, all or none of them; true while there may be more. */
    @Transactional
    public boolean orderSome() {
        LocalDate day = today.in(ZoneOffset.UTC);
        boolean more = false;
        for (Reminder reminder : Reminder.values()) {
            List<Reminders.Due> open = reminders.open(reminder, day, AT_ONCE);
            open.stream().filter(due -> reminders.note(due, reminder, day)).forEach(due -> remind(due, reminder, day));
            more |= open.size() == AT_ONCE;
        }
        return more;
    }

    private void remind(Reminders.Due due, Reminder reminder, LocalDate day) {
        reminders.still(due.commitment(), due.dueOn()).ifPresent(commitment -> history.keep(
                Entry.of(ProgressEvents.REMINDED, SYSTEM, commitment).on(When.onDay(day)).visibleTo(Visibility.ACTING)));
        for (CityReaders.Acting reader : readers.of(Set.of(due.city()))) {
            String name = due.commitment() + " " + due.dueOn() + " " + reminder + " " + reader.person();
            jobs.at(clock.instant(), letter, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                    new ReminderLetter.Order(due.commitment(), due.dueOn().toString(), reminder.name(), reader.person(), due.city()));
        }
    }
}
