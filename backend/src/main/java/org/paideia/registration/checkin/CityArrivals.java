package org.paideia.registration.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.meeting.Meeting;
import org.paideia.minutes.attendance.AttendanceService;
import org.paideia.minutes.attendance.PresenceMode;
import org.paideia.registration.RegistrationMode;
import org.paideia.shared.security.Actor;

/** What check-ins at a meeting say of the cities: who was there is written from them, and nobody is checked in by it. */
@ApplicationScoped
class CityArrivals {

    private final AttendanceService attendance;

    CityArrivals(AttendanceService attendance) {
        this.attendance = attendance;
    }

    /** Delegates have come. */
    void came(Actor actor, Gathering event, List<DoorBook.New> checkIns) {
        if (event instanceof Meeting meeting) {
            attendance.came(actor, meeting, arrivals(checkIns.stream()
                    .filter(each -> each.cityId() != null)
                    .collect(Collectors.groupingBy(DoorBook.New::cityId))
                    .values()));
        }
    }

    /** One of them had not, after all. */
    void tookBack(Actor actor, Gathering event, UUID city, String slug) {
        if (event instanceof Meeting meeting && city != null) {
            attendance.tookBack(actor, meeting, slug);
        }
    }

    private static List<AttendanceService.Arrival> arrivals(Collection<List<DoorBook.New>> cities) {
        return cities.stream()
                .map(of -> new AttendanceService.Arrival(
                        of.getFirst().cityId(), of.getFirst().city(), of.stream().anyMatch(each -> each.mode() == RegistrationMode.ONSITE)
                                ? PresenceMode.ONSITE
                                : PresenceMode.ONLINE,
                        of.size()))
                .toList();
    }
}
