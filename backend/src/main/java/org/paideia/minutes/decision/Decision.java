package org.paideia.minutes.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.minutes.Minuted;
import org.paideia.minutes.Minutes;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Names;
import org.paideia.shared.text.Sourced;

/** What a meeting decided. Its number within the meeting is given once, so that one can rely on "decision 3 of 2025". */
@Entity
public class Decision extends VersionedRecord implements Minuted {

    @ManyToOne(fetch = FetchType.LAZY)
    private Minutes minutes;

    @Column(updatable = false)
    private int number;

    private String sourceLanguage;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap texts;

    @JdbcTypeCode(SqlTypes.JSON)
    private Vote vote;

    /** All its texts, folded: what is searched. */
    private String searchText;

    protected Decision() {}

    Decision(Minutes minutes, DecisionCreate content, Instant now) {
        super(now);
        this.minutes = minutes;
        this.sourceLanguage = Objects.requireNonNullElse(content.sourceLanguage(), minutes.sourceLanguage());
        put(content, now);
        this.number = minutes.nextDecision();
    }

    void change(DecisionCreate content, Instant now) {
        minutes.requireOpen();
        put(content, now);
    }

    private void put(DecisionCreate content, Instant now) {
        Sourced.require(sourceLanguage, content);
        this.texts = content.texts();
        this.vote = content.vote();
        this.searchText = texts.texts().values().stream().map(Names::folded).distinct().collect(Collectors.joining("\n"));
        touched(now);
    }

    /** What could be sent to make it anew. */
    public DecisionCreate content() {
        return new DecisionCreate(sourceLanguage, texts, vote);
    }

    @Override
    public Minutes minutes() {
        return minutes;
    }

    public int number() {
        return number;
    }
}
