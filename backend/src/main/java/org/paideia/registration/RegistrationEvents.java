package org.paideia.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.activity.Told;
import org.paideia.conference.Conference;
import org.paideia.meeting.Meeting;

/** What happens to registrations. None of it says whom it is about: what is kept of people is erased in time, and the history never is. */
@ApplicationScoped
public class RegistrationEvents implements Events {

    public static final EventType SET = EventType.edit("registration.set");
    public static final EventType ENTERED = EventType.edit("registration.entered");
    public static final EventType APPROVED = EventType.edit("registration.approved");
    public static final EventType DECLINED = EventType.edit("registration.declined");
    public static final EventType PROMOTED = EventType.edit("registration.promoted");
    public static final EventType CANCELLED = EventType.edit("registration.cancelled");
    public static final EventType CHANGED = EventType.edit("registration.changed");
    public static final EventType ERASED = EventType.edit("registration.erased");
    public static final EventType WRITTEN = EventType.edit("registration.written");
    public static final EventType CHECKED_IN = EventType.edit("registration.checked-in");
    public static final EventType CHECK_IN_TAKEN_BACK = EventType.edit("check-in.taken-back");
    public static final EventType ATTENDANCE_CHANGED = EventType.edit("registration.attendance-changed");
    public static final EventType INVITATION_ASKED = EventType.edit("invitation-letter.asked");
    public static final EventType INVITATION_ISSUED = EventType.edit("invitation-letter.issued");
    public static final EventType INVITATION_DECLINED = EventType.edit("invitation-letter.declined");

    @Override
    public List<EventType> types() {
        return List.of(
                SET, ENTERED, APPROVED, DECLINED, PROMOTED, CANCELLED, CHANGED, ERASED, WRITTEN,
                CHECKED_IN, CHECK_IN_TAKEN_BACK, ATTENDANCE_CHANGED,
                INVITATION_ASKED, INVITATION_ISSUED, INVITATION_DECLINED);
    }

    @Override
    public String sentence(Told told) {
        RegistrationWords words = told.words(RegistrationWords.class);
        Map<String, Function<String, String>> sentences = Map.ofEntries(
                Map.entry(SET.name(), words::set),
                Map.entry(ENTERED.name(), words::entered),
                Map.entry(APPROVED.name(), words::approved),
                Map.entry(DECLINED.name(), words::declined),
                Map.entry(PROMOTED.name(), words::promoted),
                Map.entry(CANCELLED.name(), words::cancelled),
                Map.entry(CHANGED.name(), words::changed),
                Map.entry(ERASED.name(), words::erased),
                Map.entry(WRITTEN.name(), words::written),
                Map.entry(CHECKED_IN.name(), words::checkedIn),
                Map.entry(CHECK_IN_TAKEN_BACK.name(), words::checkInTakenBack),
                Map.entry(ATTENDANCE_CHANGED.name(), words::attendanceChanged),
                Map.entry(INVITATION_ASKED.name(), words::invitationAsked),
                Map.entry(INVITATION_ISSUED.name(), words::invitationIssued),
                Map.entry(INVITATION_DECLINED.name(), words::invitationDeclined));
        return sentences.get(told.event()).apply(told.name(kind(told)));
    }

    @Override
    public String page(Told told) {
        String kind = kind(told);
        return (kind.equals(Meeting.KIND) ? "/meetings/" : "/conferences/") + told.key(kind);
    }

    private static String kind(Told told) {
        return told.key(Meeting.KIND) != null ? Meeting.KIND : Conference.KIND;
    }
}
