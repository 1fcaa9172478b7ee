package org.paideia.network;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.title.Title;
import org.paideia.city.City;
import org.paideia.city.Today;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Names;
import org.paideia.shared.text.Sourced;
import org.paideia.shared.time.When;
import org.paideia.shared.time.WhenInput;

/**
 * A network of cities. It exists because cities join, meet and sign in networks, and a network is run by people with
 * mandates of its own. Networks form a tree: whoever runs one runs those below it, never those above or beside.
 */
@Entity
public class Network extends VersionedRecord implements Recorded {

    /** How other features name this kind of record. */
    public static final String KIND = "NETWORK";

    @Column(updatable = false)
    private String slug;

    private String kind;
    private String sourceLanguage;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap names;

    private String sortName;

    /** All its names and its short name, folded: what is searched. */
    private String searchText;

    private String shortName;

    @ManyToOne(fetch = FetchType.LAZY)
    private Network parent;

    /** Its own slug and those of all networks above it, so that rights downward are asked without walking the tree. */
    private List<String> lineage;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap scope;

    @Embedded
    private When founded;

    @ManyToOne(fetch = FetchType.LAZY)
    private City secretariatCity;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap secretariatRole;

    private String website;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Handle> handles;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap about;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap benefits;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap joining;

    private List<String> themes;
    private int reportingCycleMonths;
    private boolean membersMustBelongToParent;
    private List<String> sources;

    /** How many cities are admitted to it. They are kept by a later feature, so it is counted by the database, when asked. */
    @Formula("(select count(*) from membership m where m.network_id = id and m.state = 'ADMITTED')")
    @Basic(fetch = FetchType.LAZY)
    private long members;

    protected Network() {}

    Network(String slug, NetworkCreate content, Network parent, City secretariatCity, Instant now) {
        super(now);
        this.slug = slug;
        lieBelow(parent);
        write(content, secretariatCity);
    }

    void change(NetworkCreate content, Network parent, City secretariatCity, Instant now) {
        if (parent != this.parent) {
            lieBelow(parent);
        }
        write(content, secretariatCity);
        touched(now);
    }

    /** What could be sent to make it anew. */
    NetworkCreate content() {
        return new NetworkCreate(
                slug, kind, sourceLanguage, names, shortName, parent == null ? null : parent.slug, scope,
                WhenInput.of(founded), secretariatCity == null ? null : secretariatCity.slug(), secretariatRole, website,
                handles, about, benefits, joining, themes, reportingCycleMonths, membersMustBelongToParent, sources);
    }

    private void lieBelow(Network parent) {
        if (parent != null && parent.lineage.contains(slug)) {
            throw Problems.rule("/parent", "circular", "A network cannot lie in itself.");
        }
        this.parent = parent;
        this.lineage = new ArrayList<>(parent == null ? List.of() : parent.lineage);
        lineage.add(slug);
    }

    /** Refuses what is wrong with it by itself. */
    static void check(NetworkCreate content) {
        Sourced.require(content.sourceLanguage(), content);
        founded(content, false);
    }

    private static When founded(NetworkCreate content, boolean southern) {
        return content.founded() == null ? null : WhenInput.read(content.founded(), "/founded", southern);
    }

    private void write(NetworkCreate content, City secretariatCity) {
        check(content);
        this.kind = content.kind();
        this.sourceLanguage = content.sourceLanguage();
        this.names = content.names();
        this.sortName = Names.sortable(names.texts().getOrDefault("en", names.texts().get(sourceLanguage)));
        this.shortName = content.shortName();
        this.searchText = Names.folded(String.join(" | ", names.texts().values()) + (shortName == null ? "" : " | " + shortName));
        this.scope = content.scope();
        this.founded = founded(content, secretariatCity != null && secretariatCity.isSouthern());
        this.secretariatCity = secretariatCity;
        this.secretariatRole = content.secretariatRole();
        this.website = content.website();
        this.handles = content.handles();
        this.about = content.about();
        this.benefits = content.benefits();
        this.joining = content.joining();
        this.themes = content.themes().stream().sorted().toList();
        this.reportingCycleMonths = content.reportingCycleMonths();
        this.membersMustBelongToParent = content.membersMustBelongToParent();
        this.sources = content.sources();
    }

    @Override
    public Ref ref() {
        return new Ref(KIND, slug);
    }

    @Override
    public Optional<Title> title() {
        return Optional.of(new Title(names, sourceLanguage, "/networks/" + slug, true)
                .foundAs(shortName == null ? List.of() : List.of(shortName)));
    }

    public String slug() {
        return slug;
    }

    /** What it is: the contract lists the kinds that are known, and others may come. */
    public String kind() {
        return kind;
    }

    /** How many months may pass between two reports on a commitment. */
    public int reportingCycleMonths() {
        return reportingCycleMonths;
    }

    public LanguageMap names() {
        return names;
    }

    public String sourceLanguage() {
        return sourceLanguage;
    }

    public String shortName() {
        return shortName;
    }

    public Network parent() {
        return parent;
    }

    /** Where its days begin and end: at its secretariat; UTC where that, or its time zone, is not known. */
    public ZoneId zone() {
        return secretariatCity == null ? Today.NOWHERE : secretariatCity.zone();
    }

    /** Its own slug and those of all networks above it, the topmost first. */
    public List<String> lineage() {
        return List.copyOf(lineage);
    }

    public boolean isMembersMustBelongToParent() {
        return membersMustBelongToParent;
    }

    When founded() {
        return founded;
    }

    long members() {
        return members;
    }
}
