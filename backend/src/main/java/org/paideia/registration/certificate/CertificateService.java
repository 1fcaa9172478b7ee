package org.paideia.registration.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.paideia.access.Caller;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.document.PaperFile;
import org.paideia.eventrole.EventFinder;
import org.paideia.eventrole.GatheringKind;
import org.paideia.export.PackedFile;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationPolicy;
import org.paideia.registration.RegistrationState;
import org.paideia.registration.Registrations;
import org.paideia.registration.change.HeldRegistrations;
import org.paideia.registration.desk.RegistrationFilter;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.registration.settings.SettingsRecords;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.text.Names;

/** Certificates for those whom they name, and all of an event for its organiser. */
@ApplicationScoped
public class CertificateService {

    private static final RegistrationFilter WHO_WERE_THERE = new RegistrationFilter(Set.of(RegistrationState.ATTENDED), null, null, null);

    /**
     * @param arrival the number of the registration
     * @param attended the sessions that the delegate attended
     */
    public record Packed(int arrival, Certificate certificate, List<AttendedSession> attended) {}

    private final Certificates certificates;
    private final IssuingService issuing;
    private final CertificatePaper paper;
    private final AttendedSessions sessions;
    private final HeldRegistrations held;
    private final Registrations registrations;
    private final SettingsRecords records;
    private final EventFinder events;
    private final RegistrationPolicy policy;

    CertificateService(
            Certificates certificates,
            IssuingService issuing,
            CertificatePaper paper,
            AttendedSessions sessions,
            HeldRegistrations held,
            Registrations registrations,
            SettingsRecords records,
            EventFinder events,
            RegistrationPolicy policy) {
        this.certificates = certificates;
        this.issuing = issuing;
        this.paper = paper;
        this.sessions = sessions;
        this.held = held;
        this.registrations = registrations;
        this.records = records;
        this.events = events;
        this.policy = policy;
    }

    public Saved<CertificateView> get(Caller caller, UUID id) {
        return get(owned(caller, id));
    }

    /** The same for a registration whose holder has shown that it is theirs. */
    public Saved<CertificateView> get(Registration registration) {
        Certificate certificate = issued(registration);
        return Saved.of(CertificateView.of(certificate), certificate.version());
    }

    public PaperFile pdf(Caller caller, UUID id) {
        return pdf(owned(caller, id));
    }

    public PaperFile pdf(Registration registration) {
        return paper.make(issued(registration), sessions.of(List.of(registration.id())).getOrDefault(registration.id(), List.of()));
    }

    /** Some of those of an event, for its organiser; those that nobody has asked for yet are issued. */
    public Page<Packed> portion(Caller caller, GatheringKind kind, String slug, PageRequest request) {
        Gathering event = events.visible(caller, kind, slug);
        policy.requireOrganiser(caller, event);
        RegistrationSettings settings = records.of(event).orElseThrow(() -> Problems.notFound("registration for", slug));
        Page<Registration> there = registrations.page(settings, WHO_WERE_THERE, null, request, Function.identity());
        List<UUID> ids = there.items().stream().map(Registration::id).toList();
        Map<UUID, Certificate> issued = issuing.issue(ids, event);
        Map<UUID, List<AttendedSession>> attended = sessions.of(ids);
        registrations.forget();
        return new Page<>(
                there.items().stream()
                        .filter(registration -> issued.containsKey(registration.id()))
                        .map(registration -> new Packed(
                                registration.arrival(), issued.get(registration.id()), attended.getOrDefault(registration.id(), List.of())))
                        .toList(),
                there.nextCursor(),
                there.totalCount());
    }

    /** A certificate as it lies in an archive: the name of the file tells whose it is. */
    public PackedFile packed(Packed packed) {
        String name = Names.slug(packed.certificate().fullName());
        return new PackedFile(
                String.format(Locale.ROOT, "%05d%s.pdf", packed.arrival(), name.isEmpty() ? "" : "-" + name),
                paper.ofMany(packed.certificate(), packed.attended()));
    }

    private Certificate issued(Registration registration) {
        if (!IssuingService.isCertified(registration)) {
            throw Problems.notFound("certificate of the registration", registration.id());
        }
        return certificates.of(registration.id()).orElseGet(() -> issuing.issue(registration.id(), held.eventOf(registration)));
    }

    private Registration owned(Caller caller, UUID id) {
        Registration registration = held.visible(caller, id);
        policy.owning(caller, registration, held.eventOf(registration)).orElseThrow(() -> Problems.forbidden(
                "Only the registered person and those who run the event can get the certificate."));
        return registration;
    }
}
