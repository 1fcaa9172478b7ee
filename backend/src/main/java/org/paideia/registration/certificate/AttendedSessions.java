package org.paideia.registration.certificate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which sessions delegates attended. Sessions lie to the right of this feature, so it says here what it needs of them.
 */
public interface AttendedSessions {

    /** In the order of their times, by the id of the registration; who attended none is not among them. */
    Map<UUID, List<AttendedSession>> of(Collection<UUID> registrations);
}
