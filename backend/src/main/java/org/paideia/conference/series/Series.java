package org.paideia.conference.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.title.Title;
import org.paideia.network.Network;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Names;
import org.paideia.shared.text.Sourced;

/**
 * A series of conferences of a network. It exists so that the editions of, say, the International Conference on Learning
 * Cities are read as one story and are counted without a gap or a repetition.
 */
@Entity
public class Series extends VersionedRecord implements Recorded {

    public static final String KIND = "SERIES";

    @Column(updatable = false)
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    private Network network;

    /** The slug of the network, which never changes: lists filter by it without a join. */
    @Column(updatable = false)
    private String networkSlug;

    private String sourceLanguage;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap names;

    private String sortName;
    private String shortName;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap about;

    private List<String> sources;

    protected Series() {}

    Series(String slug, SeriesCreate content, Network network, Instant now) {
        super(now);
        this.slug = slug;
        this.network = network;
        this.networkSlug = network.slug();
        write(content);
    }

    void change(SeriesCreate content, Instant now) {
        write(content);
        touched(now);
    }

    private void write(SeriesCreate content) {
        Sourced.require(content.sourceLanguage(), content);
        this.sourceLanguage = content.sourceLanguage();
        this.names = content.names();
        this.sortName = Names.sortable(names.texts().getOrDefault("en", names.texts().get(sourceLanguage)));
        this.shortName = content.shortName();
        this.about = content.about();
        this.sources = content.sources();
    }

    /** What could be sent to make it anew. */
    SeriesCreate content() {
        return new SeriesCreate(slug, networkSlug, sourceLanguage, names, shortName, about, sources);
    }

    @Override
    public Ref ref() {
        return new Ref(KIND, slug);
    }

    @Override
    public List<Ref> about() {
        return List.of(network.ref());
    }

    @Override
    public Optional<Title> title() {
        return Optional.of(new Title(names, sourceLanguage, "/series/" + slug, true)
                .foundAs(shortName == null ? List.of() : List.of(shortName))
                .with(network.names()));
    }

    public String slug() {
        return slug;
    }

    public Network network() {
        return network;
    }

    public String sourceLanguage() {
        return sourceLanguage;
    }

    public LanguageMap names() {
        return names;
    }

    /** How it is called for short, or null. */
    public String shortName() {
        return shortName;
    }
}
