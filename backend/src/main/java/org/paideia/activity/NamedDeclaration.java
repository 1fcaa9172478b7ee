package org.paideia.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.shared.text.LanguageMap;

/**
 * What a declaration is called. It exists, as a view, so that the history can name it in the same statement, though it is
 * kept by a later feature.
 */
@Entity
@Immutable
public class NamedDeclaration {

    @Id
    private String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap titles;

    protected NamedDeclaration() {}
}
