package org.paideia.programme.door;

import java.util.List;
import org.paideia.registration.checkin.CheckInInput;

/** What a device at the door of a session sends: one check-in, or all that it kept while it had no network. */
public record SessionCheckInsCreate(List<CheckInInput> checkIns) {}
