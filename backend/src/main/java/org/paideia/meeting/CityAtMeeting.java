package org.paideia.meeting;

import java.util.List;
import java.util.UUID;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.Visibility;
import org.paideia.city.City;

/**
 * What one city does at a meeting. The history tells of it with the meeting, to those who run the network and those who act
 * for that city; what a city answers is no business of the others.
 */
public record CityAtMeeting(Meeting meeting, City city) implements Recorded {

    @Override
    public UUID id() {
        return meeting.id();
    }

    @Override
    public long version() {
        return meeting.version();
    }

    @Override
    public Ref ref() {
        return meeting.ref();
    }

    @Override
    public List<Ref> about() {
        return List.of(meeting.network().ref(), city.ref());
    }

    @Override
    public Visibility visibility() {
        return Visibility.ACTING;
    }
}
