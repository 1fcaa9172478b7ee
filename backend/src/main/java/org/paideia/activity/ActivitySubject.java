package org.paideia.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * That an entry is about a record. It repeats what the history is sorted and filtered by, so that the history of each
 * record is a walk along one index, whatever kind of record it is.
 */
@Entity
@Immutable
@IdClass(ActivitySubject.Key.class)
public class ActivitySubject {

    /** Kind and slug (or id), for example {@code CITY espoo-fi}; see {@link Ref#joined()}. */
    @Id
    private String ref;

    @Id
    private UUID activityId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private EventType.Nature nature;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private boolean superseded;
    private LocalDate happenedSort;
    private boolean news;
    private Long position;

    protected ActivitySubject() {}

    record Key(String ref, UUID activityId) implements Serializable {}
}
