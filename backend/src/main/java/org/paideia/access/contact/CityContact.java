package org.paideia.access.contact;

import java.util.List;
import org.paideia.access.Mandate;
import org.paideia.access.PersonRef;

/** How the focal points of a city wish to be reached, those who do. */
public record CityContact(List<Item> items) {

    public record Item(PersonRef person, String email, String phone) {}

    static CityContact of(List<Mandate> focalPoints) {
        return new CityContact(focalPoints.stream()
                .filter(mandate -> mandate.contactEmail() != null)
                .map(mandate -> new Item(PersonRef.of(mandate.person()), mandate.contactEmail(), mandate.contactPhone()))
                .toList());
    }
}
