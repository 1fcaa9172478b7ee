package org.paideia.adherence.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.activity.Visibility;
import org.paideia.adherence.AdherenceEvents;
import org.paideia.adherence.register.NonSignatories;
import org.paideia.city.Today;
import org.paideia.declaration.Declaration;
import org.paideia.declaration.DeclarationPolicy;
import org.paideia.declaration.DeclarationService;
import org.paideia.idempotency.Idempotency;
import org.paideia.job.Jobs;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Items;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.security.Actor;
import org.paideia.shared.time.When;

/** Reminds the members of a network that have not signed its declaration, at the wish of whoever runs it. */
@ApplicationScoped
public class SigningReminderService {

    private final SignatureReminders reminders;
    private final NonSignatories nonSignatories;
    private final DeclarationService declarations;
    private final DeclarationPolicy policy;
    private final ReminderJob job;
    private final Jobs jobs;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;
    private final Today today;

    SigningReminderService(
            SignatureReminders reminders,
            NonSignatories nonSignatories,
            DeclarationService declarations,
            DeclarationPolicy policy,
            ReminderJob job,
            Jobs jobs,
            History history,
            Idempotency idempotency,
            Clock clock,
            Today today) {
        this.reminders = reminders;
        this.nonSignatories = nonSignatories;
        this.declarations = declarations;
        this.policy = policy;
        this.job = job;
        this.jobs = jobs;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
        this.today = today;
    }

    public Items<SignatureReminderView> list(Caller caller, String slug) {
        Declaration declaration = declarations.visible(caller, slug);
        policy.requireRunning(caller, declaration);
        return new Items<>(reminders.of(declaration).stream().map(SignatureReminderView::of).toList());
    }

    /** Two at the same moment are told apart by the day, which is kept once. */
    @Transactional
    public Saved<SignatureReminderView> send(Caller caller, String slug, Input<SignatureReminderCreate> input) {
        Declaration declaration = declarations.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, declaration);
        SignatureReminderCreate wish = input.read(SignatureReminderCreate.class);
        return idempotency.once(actor, input, () -> {
            declarations.toSign(declaration);
            LocalDate day = today.in(declaration.issuer().zone());
            reminders.last(declaration).ifPresent(last -> last.requireLongAgo(day));
            int missing = nonSignatories.of(declaration).size();
            SignatureReminder reminder = new SignatureReminder(declaration, wish.note(), missing, day, clock.instant());
            reminders.persist(reminder);
            history.keep(Entry.of(AdherenceEvents.REMINDED, actor, declaration)
                    .on(When.onDay(day))
                    .visibleTo(Visibility.LEADING));
            jobs.soon(job, new ReminderJob.Order(reminder.id()));
            return Saved.of(SignatureReminderView.of(reminder), reminder.version());
        });
    }
}
