package org.paideia.activity.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * What whoever acted is called. It exists, as a view, so that the history can name people in the same statement, though
 * persons are kept by a later feature.
 */
@Entity
@Immutable
public class ActorName {

    @Id
    private UUID id;

    private String name;

    protected ActorName() {}
}
