package org.paideia.progress.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** How many commitments of one kind under one declaration of one network have that progress and that light. */
@Entity
@Immutable
@IdClass(CommitmentFigure.Key.class)
class CommitmentFigure {

    @Id
    private String network;

    /** Its slug; empty for those under none. */
    @Id
    private String declaration;

    @Id
    @Enumerated(EnumType.STRING)
    private FigureDimension dimension;

    @Id
    private String key;

    @Id
    private String progress;

    @Id
    private String light;

    private long total;

    protected CommitmentFigure() {}

    record Key(String network, String declaration, FigureDimension dimension, String key, String progress, String light)
            implements Serializable {}
}
