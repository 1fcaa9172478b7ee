package org.paideia.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.shared.text.LanguageMap;

/**
 * What a city or a network is called. It exists, as a view, so that lists of mandates can name them in the same
 * statement, though both are kept by later features.
 */
@Entity
@Immutable
public class ScopeName {

    /** What to join in HQL to a record with a city and a network, of which one is null. */
    public static final String JOIN = " left join ScopeName s on s.slug = coalesce(%1$s.city, %1$s.network)"
            + " and s.ofCity = case when %1$s.city is null then false else true end";

    @Id
    private String id;

    private String slug;
    private boolean ofCity;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap names;

    protected ScopeName() {}
}
