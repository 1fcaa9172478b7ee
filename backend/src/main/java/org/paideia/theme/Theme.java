package org.paideia.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.title.Title;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Sourced;

/**
 * A term of a vocabulary: the six learning-city themes, the building blocks, the clusters, the parts of the Charter and
 * the 17 Sustainable Development Goals. It exists so that cities can be found by what they work on, in any language.
 */
@Entity
public class Theme extends VersionedRecord implements Recorded {

    /** How other features name this kind of record. */
    public static final String KIND = "THEME";

    @Column(updatable = false)
    private String slug;

    @Column(name = "vocabulary")
    private String group;

    private String sourceLanguage;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap labels;

    private String source;

    protected Theme() {}

    Theme(ThemeCreate content, Instant now) {
        super(now);
        this.slug = content.slug();
        write(content);
    }

    void change(ThemeCreate content, Instant now) {
        write(content);
        touched(now);
    }

    /** What could be sent to make it anew. */
    ThemeCreate content() {
        return new ThemeCreate(slug, group, sourceLanguage, labels, source);
    }

    @Override
    public Ref ref() {
        return new Ref(KIND, slug);
    }

    @Override
    public Optional<Title> title() {
        return Optional.of(new Title(labels, sourceLanguage, "/cities?theme=" + slug, true).at("/themes/" + slug));
    }

    public String slug() {
        return slug;
    }

    private void write(ThemeCreate content) {
        Sourced.require(content.sourceLanguage(), content);
        this.group = content.group();
        this.sourceLanguage = content.sourceLanguage();
        this.labels = content.labels();
        this.source = content.source();
    }
}
