package org.paideia.registration.checkin;

import java.util.List;
import java.util.UUID;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.Visibility;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.registration.Registration;

/** A registration whose delegate was checked in, as the history tells of it: a check-in reads nothing for that. */
record CheckedIn(UUID id, long version, Gathering event) implements Recorded {

    @Override
    public Ref ref() {
        return new Ref(Registration.KIND, id.toString());
    }

    @Override
    public List<Ref> about() {
        return List.of(event.ref(), event.network().ref());
    }

    @Override
    public Visibility visibility() {
        return Visibility.LEADING;
    }
}
