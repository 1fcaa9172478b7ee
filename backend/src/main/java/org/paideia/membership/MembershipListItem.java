package org.paideia.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.paideia.city.CityRef;
import org.paideia.city.Place;
import org.paideia.network.NetworkRef;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/** A membership as lists show it. */
public record MembershipListItem(
        UUID id,
        CityRef city,
        NetworkRef network,
        MembershipState state,
        When since,
        Instant submittedAt,
        LocalDate endedOn,
        WithdrawalReason withdrawalReason,
        Instant updatedAt) {

    /** What {@link #of} expects a row to hold, in HQL over a membership m, its city c and parent p and its network n. */
    static final String COLUMNS = "m.id, m.state, m.since, m.endedOn, m.withdrawalReason, m.updatedAt,"
            + " c.slug, c.ownName, c.names, c.sourceLanguage, c.country, c.latitude, c.longitude, c.placeSource, c.placeNote,"
            + " p.latitude, p.longitude, p.placeSource, p.slug, n.slug, n.names, n.sourceLanguage, n.shortName, m.submittedAt";

    static MembershipListItem of(Object[] m) {
        Place place = Place.of(
                (Double) m[11], (Double) m[12], (String) m[13], (String) m[14],
                (Double) m[15], (Double) m[16], (String) m[17], (String) m[18]);
        return new MembershipListItem(
                (UUID) m[0],
                new CityRef((String) m[6], (String) m[7], (LanguageMap) m[8], (String) m[9], (String) m[10], place),
                new NetworkRef((String) m[19], (LanguageMap) m[20], (String) m[21], (String) m[22]),
                (MembershipState) m[1],
                m[2] == null ? When.UNKNOWN : (When) m[2],
                (Instant) m[23],
                (LocalDate) m[3],
                (WithdrawalReason) m[4],
                (Instant) m[5]);
    }
}
