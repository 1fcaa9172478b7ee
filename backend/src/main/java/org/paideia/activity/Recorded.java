package org.paideia.activity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.activity.title.Title;

/** A record of whose changes the history tells. Entities implement it. */
public interface Recorded {

    UUID id();

    /** How often it has changed. */
    long version();

    /** By what the history knows it. */
    Ref ref();

    /** The other records that a change of it is about: where the change is found, and whose people may see it. */
    default List<Ref> about() {
        return List.of();
    }

    /** Who may know of it as it is after the change. */
    default Visibility visibility() {
        return Visibility.PUBLIC;
    }

    /** What it is called, where it has a name of its own. */
    default Optional<Title> title() {
        return Optional.empty();
    }
}
