package org.paideia.adherence.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.paideia.declaration.Declaration;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.problem.Problems;

/**
 * That a network reminded those of its members that had not signed a declaration. It exists so that nobody is written to
 * too often, whoever of the network sends it, and so that those who run it see when it was done last.
 */
@Entity
class SignatureReminder extends VersionedRecord {

    /** How many days pass until the members can be reminded again. */
    static final int DAYS_BETWEEN = 14;

    @ManyToOne(fetch = FetchType.LAZY)
    private Declaration declaration;

    private LocalDate sentOn;
    private String note;
    private int cities;

    /** Whether the letters are ordered. */
    @Column(name = "is_told")
    private boolean told;

    protected SignatureReminder() {}

    /**
     * @param note what the network says in its own words, or null
     * @param cities how many members had not signed
     * @param today where the secretariat is
     */
    SignatureReminder(Declaration declaration, String note, int cities, LocalDate today, Instant now) {
        super(now);
        this.declaration = declaration;
        this.note = note;
        this.cities = cities;
        this.sentOn = today;
    }

    void requireLongAgo(LocalDate today) {
        if (today.isBefore(nextFrom())) {
            throw Problems.conflict("reminded-already", "The members were reminded on " + sentOn + "; they can be again from "
                    + nextFrom() + " on.");
        }
    }

    void told(Instant now) {
        this.told = true;
        touched(now);
    }

    boolean isTold() {
        return told;
    }

    Declaration declaration() {
        return declaration;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    /** The first day on which the members can be reminded again. */
    LocalDate nextFrom() {
        return sentOn.plusDays(DAYS_BETWEEN);
    }

    String note() {
        return note;
    }

    int cities() {
        return cities;
    }
}
