package org.paideia.registration.badge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paideia.access.Caller;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.document.BadgeSheet;
import org.paideia.document.Documents;
import org.paideia.document.Form;
import org.paideia.document.PaperFile;
import org.paideia.eventrole.EventFinder;
import org.paideia.eventrole.GatheringKind;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationMode;
import org.paideia.registration.RegistrationPolicy;
import org.paideia.registration.RegistrationState;
import org.paideia.registration.Registrations;
import org.paideia.registration.change.HeldRegistrations;
import org.paideia.registration.desk.RegistrationFilter;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.registration.settings.SettingsRecords;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.problem.Problems;

/** Badges of those who have a place on site: the own one for a delegate, those that the filters mean for the organiser. */
@ApplicationScoped
public class BadgeService {

    /** A document of so many is made in a second or two, and takes little memory. */
    public static final int MOST = 200;

    /** By which they are found when they are handed out. */
    static final String BY_NAME = "name";

    private static final Set<RegistrationState> WITH_A_PLACE = Set.of(RegistrationState.CONFIRMED, RegistrationState.ATTENDED);

    private final Documents documents;
    private final HeldRegistrations held;
    private final Registrations registrations;
    private final SettingsRecords records;
    private final EventFinder events;
    private final RegistrationPolicy policy;

    BadgeService(
            Documents documents,
            HeldRegistrations held,
            Registrations registrations,
            SettingsRecords records,
            EventFinder events,
            RegistrationPolicy policy) {
        this.documents = documents;
        this.held = held;
        this.registrations = registrations;
        this.records = records;
        this.events = events;
        this.policy = policy;
    }

    public PaperFile own(Caller caller, UUID id) {
        Registration registration = held.visible(caller, id);
        policy.owning(caller, registration, held.eventOf(registration)).orElseThrow(() -> Problems.forbidden(
                "Only the registered person and those who run the event can get the badge."));
        return own(registration);
    }

    /** The badge of a registration whose holder has shown that it is theirs. */
    public PaperFile own(Registration registration) {
        if (!registration.isExpected()) {
            throw Problems.notFound("badge of the registration", registration.id());
        }
        Gathering event = held.eventOf(registration);
        return new PaperFile("badge.pdf", Form.PDF, documents.pdf(sheet(event, List.of(registration))));
    }

    /** All that the filters mean, if they fit into one document. */
    public byte[] sheets(Caller caller, GatheringKind kind, String slug, RegistrationFilter filter) {
        Page<BadgeSheet> all = portion(caller, kind, slug, filter, request());
        if (all.nextCursor() != null) {
            throw Problems.rule("too-many-badges", "One document holds " + MOST + " badges, and these are more."
                    + " Narrow them with the filters, or take the archive.");
        }
        return documents.pdf(all.items().getFirst());
    }

    /** The document of one portion of all that the filters mean. */
    public Page<BadgeSheet> portion(Caller caller, GatheringKind kind, String slug, RegistrationFilter filter, PageRequest request) {
        Gathering event = events.visible(caller, kind, slug);
        policy.requireOrganiser(caller, event);
        RegistrationSettings settings = records.of(event).orElseThrow(() -> Problems.notFound("registration for", slug));
        Page<Registration> page = registrations.page(settings, withPlace(filter), null, request, Function.identity());
        List<Registration> delegates = page.items().stream().filter(Registration::isExpected).toList();
        if (delegates.isEmpty() && page.nextCursor() == null && request.cursor() == null) {
            throw Problems.notFound("delegate with a place on site among those registered for", slug);
        }
        List<BadgeSheet> sheets = delegates.isEmpty() ? List.of() : List.of(sheet(event, delegates));
        registrations.forget();
        return new Page<>(sheets, page.nextCursor(), page.totalCount());
    }

    byte[] ofMany(BadgeSheet sheet) {
        return documents.pdfOfMany(sheet);
    }

    private static PageRequest request() {
        return PageRequest.portions(MOST, BY_NAME);
    }

    /** The same filter without those who have no place on site. */
    private static RegistrationFilter withPlace(RegistrationFilter filter) {
        boolean isOnline = filter.mode() == RegistrationMode.ONLINE;
        Set<RegistrationState> states = filter.states() == null
                ? WITH_A_PLACE
                : WITH_A_PLACE.stream().filter(filter.states()::contains).collect(Collectors.toSet());
        return new RegistrationFilter(isOnline ? Set.of() : states, RegistrationMode.ONSITE, filter.city(), filter.q());
    }

    private static BadgeSheet sheet(Gathering event, List<Registration> delegates) {
        return BadgePaper.sheet(event, delegates, event.when().hasPlaceInTime() ? event.when().firstDay() : LocalDate.EPOCH);
    }
}
