package org.paideia.programme.door;

import java.time.Instant;
import java.util.List;
import org.paideia.city.CityRef;
import org.paideia.eventrole.EventRef;
import org.paideia.programme.SessionListItem;
import org.paideia.registration.checkin.DoorList;

/**
 * Everybody who is expected at a session, as a device needs it to go on without a network: those who have a place in it where
 * the places are limited, else everybody who has a place at the event.
 *
 * @param asOf when it was read, by which a device tells how far its clock is off
 * @param opensAt from when people are let in: the day of the session
 */
public record SessionDoorList(
        EventRef event, SessionListItem session, Instant asOf, Instant opensAt, List<CityRef> cities, List<DoorList.Person> people) {}
