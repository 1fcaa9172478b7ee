package org.paideia.agenda.calendar;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.access.Caller;
import org.paideia.access.Callers;
import org.paideia.access.Role;
import org.paideia.agenda.AgendaFilter;
import org.paideia.agenda.AgendaService;
import org.paideia.idempotency.Idempotency;
import org.paideia.membership.right.MemberNetworks;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;

/** Makes secret addresses of calendars, reads what they show, and revokes them. */
@ApplicationScoped
public class CalendarAddressService {

    private static final int MOST_A_PERSON = 50;

    private final CalendarAddresses addresses;
    private final AgendaService agenda;
    private final MemberNetworks members;
    private final Callers callers;
    private final Idempotency idempotency;
    private final Clock clock;
    private final String publicUrl;

    CalendarAddressService(
            CalendarAddresses addresses,
            AgendaService agenda,
            MemberNetworks members,
            Callers callers,
            Idempotency idempotency,
            Clock clock,
            @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.addresses = addresses;
        this.agenda = agenda;
        this.members = members;
        this.callers = callers;
        this.idempotency = idempotency;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    public Page<CalendarAddressView> list(Caller caller, PageRequest request) {
        return addresses.page(caller.person(), request);
    }

    public Saved<CalendarAddressView> get(Caller caller, UUID id) {
        CalendarAddress address = own(caller, id);
        return Saved.of(CalendarAddressView.of(address, null), address.version());
    }

    @Transactional
    public Saved<CalendarAddressView> create(Caller caller, Input<CalendarAddressCreate> input) {
        if (!caller.mayWrite() || caller.mandates().isEmpty()) {
            throw Problems.forbidden("Only those who act for a city or a network can have calendar addresses.");
        }
        CalendarAddressCreate wish = input.read(CalendarAddressCreate.class);
        if ((wish.network() == null) == (wish.city() == null)) {
            throw Problems.rule("", "invalid", "Name a network or a city.");
        }
        if (!maySee(callers.stored(caller.person().id()), wish.network(), wish.city())) {
            throw Problems.forbidden("You do not act for " + (wish.city() != null ? wish.city() : wish.network()) + ".");
        }
        return idempotency.once(caller.asSelf(), input, () -> {
            if (addresses.countOf(caller.person()) >= MOST_A_PERSON) {
                throw Problems.conflict(
                        "too-many-addresses", "You have " + MOST_A_PERSON + " calendar addresses: revoke one first.");
            }
            String secret = CalendarSecret.fresh();
            CalendarAddress address = new CalendarAddress(caller.person(), wish, CalendarSecret.hash(secret), clock.instant());
            addresses.persistAndFlush(address);
            String told = publicUrl + "/api/v1/calendars/" + secret + "/agenda.ics";
            return new Saved<>(
                    CalendarAddressView.of(address, told), address.version(), "calendar-addresses/" + address.id());
        });
    }

    @Transactional
    public void delete(Caller caller, UUID id, ExpectedVersion expected) {
        CalendarAddress address = own(caller, id);
        expected.require(address.version());
        addresses.delete(address);
        addresses.flush();
    }

    /** What the address shows now; an address that is revoked, or whose owner no longer acts, is none. */
    public AgendaCalendar read(String secret) {
        CalendarAddress address = standing(secret);
        Caller owner = callers.stored(address.ownerId());
        AgendaFilter filter = address.city() == null
                ? AgendaFilter.ofNetwork(address.network())
                : AgendaFilter.ofNetworks(members.of(Set.of(address.city())));
        return agenda.calendar(filter, members.inside(owner));
    }

    /** The city for which the address was made, by its slug; an address for a network is none. */
    public String cityOf(String secret) {
        String city = standing(secret).city();
        if (city == null) {
            throw unknown();
        }
        return city;
    }

    /** The address that still holds, which is now used. */
    private CalendarAddress standing(String secret) {
        CalendarAddress address = addresses.bySecretHash(CalendarSecret.hash(secret))
                .orElseThrow(CalendarAddressService::unknown);
        if (!maySee(callers.stored(address.ownerId()), address.network(), address.city())) {
            throw unknown();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(address.lastUsedOn())) {
            QuarkusTransaction.requiringNew().run(() -> addresses.used(address, today));
        }
        return address;
    }

    private boolean maySee(Caller caller, String network, String city) {
        return city != null
                ? caller.roleForCity(city, Role.FOCAL_POINT, Role.DEPUTY).isPresent()
                : members.inside(caller).contains(network);
    }

    private CalendarAddress own(Caller caller, UUID id) {
        return addresses.findByIdOptional(id)
                .filter(address -> address.ownerId().equals(caller.person().id()))
                .orElseThrow(() -> Problems.notFound("calendar address", id));
    }

    private static RuntimeException unknown() {
        return Problems.notFound("calendar", "under this address");
    }
}
