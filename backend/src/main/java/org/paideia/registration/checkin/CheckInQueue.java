package org.paideia.registration.checkin;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paideia.registration.own.CheckInCodes;
import org.paideia.shared.problem.Problems;

/** Takes what a device kept: each check-in is answered by itself, and one that cannot be counted hinders no other. */
public final class CheckInQueue {

    private CheckInQueue() {}

    /**
     * Counts those of them that can be counted, and tells of the others why not, in the order in which they were sent.
     *
     * @param opensAt from when people are let in at this door
     */
    public static List<CheckInResult> take(List<CheckInInput> wishes, Instant opensAt, Instant now, DoorBook book) {
        Map<UUID, CheckInResult> results = new HashMap<>();
        List<DoorBook.Sent> timely = wishes.stream()
                .filter(wish -> Doors.moment(opensAt, wish.at(), now) != null)
                .map(wish -> new DoorBook.Sent(
                        wish.id(), wish.registration(), wish.code() == null ? null : CheckInCodes.read(wish.code()).orElse(null),
                        Doors.moment(opensAt, wish.at(), now), wish.door()))
                .toList();
        if (!timely.isEmpty()) {
            book.count(timely).forEach(checkIn -> results.put(checkIn.id(), CheckInResults.of(checkIn)));
        }
        List<DoorBook.Sent> others = timely.stream().filter(sent -> !results.containsKey(sent.id())).toList();
        if (!others.isEmpty()) {
            book.lookUp(others).forEach(old -> results.put(old.id(), CheckInResults.of(old)));
        }
        return wishes.stream().map(wish -> results.getOrDefault(wish.id(), CheckInResults.wrongTime(wish))).toList();
    }

    /** Refuses what no device sends: nobody, somebody twice over, or two check-ins under one id. */
    public static void requireSense(List<CheckInInput> wishes) {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < wishes.size(); i++) {
            CheckInInput wish = wishes.get(i);
            if ((wish.registration() == null) == (wish.code() == null)) {
                throw Problems.invalid("/checkIns/" + i + "/registration", "required", "Say who it is: by the registration or by the code.");
            }
            if (!ids.add(wish.id())) {
                throw Problems.invalid("/checkIns/" + i + "/id", "repeated", "Each check-in has an id of its own.");
            }
        }
    }
}
