package org.paideia.agenda;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.paideia.activity.Ref;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Names;
import org.paideia.shared.time.When;

/**
 * One line of the agenda: that of a record, or of one of its deadlines. It exists so that meetings, days, conferences and public deadlines can be read as one list by one
 * index, though none of them knows of the others. It is written anew whenever its record changes; the sequence rises with
 * each change, as calendar programs need it.
 */
@Entity
public class AgendaEntry {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String kind;
    private String recordKind;
    private String recordKey;
    private String type;
    private String sourceLanguage;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap titles;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap theme;

    private List<String> themes;

    @Embedded
    private When when;

    /** The bounds as they are sorted by: open ends are the first and the last day there is. */
    private LocalDate firstDay;

    private LocalDate lastDay;

    /** How far the last day lies before the end of time, in days, so that both sort columns go the same way. */
    private int lastDayRank;

    private Instant startsAt;
    private Instant endsAt;
    private String timeZone;

    @Enumerated(EnumType.STRING)
    private EventMode mode;

    @Enumerated(EnumType.STRING)
    private EventState state;

    private String network;
    private String host;
    private String country;
    private boolean membersOnly;
    private String path;
    private String searchText;
    private int sequence;
    private Instant changedAt;

    protected AgendaEntry() {}

    AgendaEntry(AgendaContent content, Instant now) {
        this.kind = content.kind();
        this.recordKind = content.record().kind();
        this.recordKey = content.record().key();
        take(content);
        this.changedAt = now;
    }

    /** Takes what the record shows now; where nothing differs, nothing happens. */
    void change(AgendaContent content, Instant now) {
        if (!content.equals(content())) {
            take(content);
            this.sequence++;
            this.changedAt = now;
        }
    }

    /** Says that this deadline is no more, at the time at which it was. */
    void cancel(AgendaContent content, Instant now) {
        change(content.at(when, startsAt, timeZone), now);
    }

    /** Whether it is the line of this, however that has changed: of a record, or of its one deadline of that type. */
    boolean shows(AgendaContent content) {
        return kind.equals(content.kind()) && (!content.isDeadline() || type.equals(content.type()));
    }

    private void take(AgendaContent content) {
        this.type = content.type();
        this.sourceLanguage = content.sourceLanguage();
        this.titles = content.titles();
        this.theme = content.theme();
        this.themes = List.copyOf(content.themes());
        this.when = content.when();
        this.firstDay = when.firstDay();
        this.lastDay = when.lastDay();
        this.lastDayRank = when.lastDayRank();
        this.startsAt = content.startsAt();
        this.endsAt = content.endsAt();
        this.timeZone = content.timeZone();
        this.mode = content.mode();
        this.state = content.state();
        this.network = content.network();
        this.host = content.host();
        this.country = content.country();
        this.membersOnly = content.membersOnly();
        this.path = content.path();
        this.searchText = Stream.of(content.titles(), content.theme())
                .filter(Objects::nonNull)
                .flatMap(map -> map.texts().values().stream())
                .map(Names::folded)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private AgendaContent content() {
        return new AgendaContent(
                kind, new Ref(recordKind, recordKey), type, sourceLanguage, titles, theme, themes, when, startsAt, endsAt, timeZone, mode, state,
                network, host, country, membersOnly, path);
    }
}
