package org.paideia.day;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.title.Title;
import org.paideia.agenda.AgendaContent;
import org.paideia.agenda.EventState;
import org.paideia.city.Figure;
import org.paideia.network.Network;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Sourced;
import org.paideia.shared.time.When;

/**
 * An International Day in one year, such as that of the Educating City on 30 November. It exists so that the agenda shows it
 * and each year keeps its theme. A network has a day of the same code once a year.
 */
@Entity
public class Day extends VersionedRecord implements Recorded {

    static final String KIND = "DAY";

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private int year;

    private LocalDate onDay;
    private String sourceLanguage;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap titles;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap theme;

    @ManyToOne(fetch = FetchType.LAZY)
    private Network network;

    private String networkSlug;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Figure> participants;

    private List<String> sources;

    protected Day() {}

    Day(Network network, DayCreate content, Instant now) {
        super(now);
        this.code = content.code();
        this.year = content.year();
        this.network = network;
        this.networkSlug = network.slug();
        write(content);
    }

    void change(DayCreate content, Instant now) {
        write(content);
        touched(now);
    }

    private void write(DayCreate content) {
        Sourced.require(content.sourceLanguage(), content);
        if (content.on().getYear() != year) {
            throw Problems.invalid("/on", "does-not-fit", "Must be in the year " + year + ".");
        }
        this.onDay = content.on();
        this.sourceLanguage = content.sourceLanguage();
        this.titles = content.titles();
        this.theme = content.theme();
        this.participants = content.participants();
        this.sources = content.sources();
    }

    /** What could be sent to make it anew. */
    DayCreate content() {
        return new DayCreate(code, year, onDay, sourceLanguage, titles, theme, networkSlug, participants, sources);
    }

    AgendaContent onAgenda() {
        return new AgendaContent(
                KIND, ref(), null, sourceLanguage, titles, theme, List.of(), When.onDay(onDay), null, null, null, null,
                EventState.CONFIRMED, networkSlug, null, null, false, "/days/" + id());
    }

    @Override
    public Ref ref() {
        return new Ref(KIND, id().toString());
    }

    @Override
    public List<Ref> about() {
        return List.of(network.ref());
    }

    @Override
    public Optional<Title> title() {
        return Optional.of(new Title(titles, sourceLanguage, "/days/" + id(), true).with(network.names()));
    }

    public Network network() {
        return network;
    }
}
