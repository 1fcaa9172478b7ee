package org.paideia.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The names of persons, for those who may know them. */
@ApplicationScoped
public class PersonNames {

    private final Persons persons;

    PersonNames(Persons persons) {
        this.persons = persons;
    }

    /** By id; persons that are not there are left out. */
    public Map<UUID, String> of(Set<UUID> ids) {
        return persons.names(ids);
    }
}
