package org.paideia.programme.door;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paideia.programme.Session;
import org.paideia.registration.certificate.AttendedSession;
import org.paideia.registration.certificate.AttendedSessions;

/** Tells certificates which sessions somebody attended. */
@ApplicationScoped
class CertifiedSessions implements AttendedSessions {

    private final SessionCheckIns checkIns;

    CertifiedSessions(SessionCheckIns checkIns) {
        this.checkIns = checkIns;
    }

    @Override
    public Map<UUID, List<AttendedSession>> of(Collection<UUID> registrations) {
        return checkIns.attended(registrations).stream().collect(Collectors.groupingBy(
                SessionCheckIns.Attended::registration, Collectors.mapping(each -> said(each.session()), Collectors.toList())));
    }

    private static AttendedSession said(Session session) {
        return new AttendedSession(session.titles(), session.start(), session.end());
    }
}
