package org.paideia.programme.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.agenda.EventState;
import org.paideia.agenda.calendar.CalendarAppointment;
import org.paideia.agenda.calendar.CalendarSecret;
import org.paideia.programme.Session;
import org.paideia.programme.SessionState;
import org.paideia.programme.Speaker;
import org.paideia.programme.choice.Delegate;
import org.paideia.programme.choice.Delegates;
import org.paideia.programme.choice.SessionChoiceState;
import org.paideia.programme.choice.SessionChoices;
import org.paideia.registration.Registration;
import org.paideia.registration.Registrations;
import org.paideia.registration.change.HeldRegistrations;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;

/** Makes the secret address of a delegate's programme, reads what it shows, and revokes it. */
@ApplicationScoped
public class ProgrammeCalendarService {

    private final ProgrammeCalendars calendars;
    private final Delegates delegates;
    private final SessionChoices choices;
    private final Registrations registrations;
    private final HeldRegistrations held;
    private final Clock clock;
    private final String publicUrl;

    ProgrammeCalendarService(
            ProgrammeCalendars calendars,
            Delegates delegates,
            SessionChoices choices,
            Registrations registrations,
            HeldRegistrations held,
            Clock clock,
            @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.calendars = calendars;
        this.delegates = delegates;
        this.choices = choices;
        this.registrations = registrations;
        this.held = held;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** Makes an address; the one before is worth nothing from then on. */
    @Transactional
    public Saved<ProgrammeCalendarView> replace(Delegate delegate) {
        Registration registration = delegates.require(delegate).registration();
        if (!registration.isOpen()) {
            throw Problems.conflict("registration-ended", "This registration is " + registration.state() + ": it has no programme any more.");
        }
        String secret = CalendarSecret.fresh();
        String hash = CalendarSecret.hash(secret);
        ProgrammeCalendar calendar = calendars.row(registration)
                .map(there -> {
                    there.renew(registration, hash, clock.instant());
                    return there;
                })
                .orElseGet(() -> new ProgrammeCalendar(registration, hash, clock.instant()));
        calendars.persistAndFlush(calendar);
        String address = publicUrl + "/api/v1/programmes/" + secret + "/sessions.ics";
        return Saved.of(new ProgrammeCalendarView(address, calendar.since()), calendar.version());
    }

    @Transactional
    public void delete(Delegate delegate, ExpectedVersion expected) {
        Registration registration = delegates.require(delegate).registration();
        ProgrammeCalendar calendar = calendars.of(registration)
                .orElseThrow(() -> Problems.notFound("calendar of registration", registration.id()));
        expected.require(calendar.version());
        calendars.delete(calendar);
        calendars.flush();
    }

    /** What the address shows now; one that is revoked, or whose registration has ended, is none. */
    public List<CalendarAppointment> read(String secret, String language) {
        Registration registration = calendars.bySecretHash(CalendarSecret.hash(secret))
                .flatMap(calendar -> registrations.whole(calendar.registrationId()).filter(calendar::isOf))
                .orElseThrow(() -> Problems.notFound("calendar", "under this address"));
        ZoneId zone = held.eventOf(registration).zone();
        return choices.of(registration.id()).stream().map(chosen -> appointment(chosen, zone, language)).toList();
    }

    private static CalendarAppointment appointment(SessionChoices.Chosen chosen, ZoneId zone, String language) {
        Session session = chosen.seated().session();
        EventState state = session.state() == SessionState.CANCELLED
                ? EventState.CANCELLED
                : chosen.choice().state() == SessionChoiceState.WAITLISTED ? EventState.TENTATIVE : EventState.CONFIRMED;
        String speakers = session.speakers().stream().filter(Speaker::mayBeNamed).map(Speaker::name).collect(Collectors.joining(", "));
        String description = session.descriptions() == null ? "" : session.descriptions().in(language);
        String said = Stream.of(speakers, description).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        return new CalendarAppointment(
                "session-" + session.id(), session.start().atZone(zone).toInstant(), session.end().atZone(zone).toInstant(),
                session.updatedAt(), (int) session.version(), session.titles().in(language), said.isEmpty() ? null : said,
                session.room(), "/" + language + session.path(), state);
    }
}
