package org.paideia.access;

import java.util.UUID;

/** A person, as far as those who act for the same city or network may know. */
public record PersonRef(UUID id, String name) {

    public static PersonRef of(Person person) {
        return new PersonRef(person.id(), person.name());
    }
}
