package org.paideia.commitment.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paideia.adherence.AdherenceState;
import org.paideia.city.CityRef;
import org.paideia.commitment.CommitmentProgress;
import org.paideia.commitment.CommitmentState;
import org.paideia.commitment.ReportLight;
import org.paideia.commitment.term.Indicator;
import org.paideia.declaration.DeclarationRef;
import org.paideia.network.NetworkRef;
import org.paideia.shared.text.LanguageMap;

/** A commitment as lists show it. */
public record CommitmentListItem(
        UUID id,
        CityRef city,
        DeclarationRef declaration,
        Integer version,
        UUID block,
        AdherenceState adherenceState,
        NetworkRef network,
        String reviewer,
        CommitmentState state,
        CommitmentProgress progress,
        String sourceLanguage,
        LanguageMap titles,
        List<String> themes,
        List<Integer> sdgs,
        String department,
        Indicator indicator,
        LocalDate startsOn,
        LocalDate dueOn,
        LocalDate publishedOn,
        LocalDate reportDueOn,
        ReportLight light,
        boolean onHold,
        Instant submittedAt,
        Instant updatedAt) {

    /**
     * What {@link #read} expects a row to hold, in HQL over a commitment a, its city c and the parent p of that, its network n,
     * its declaration d and its signature s.
     */
    static final String COLUMNS = "a.id, a.ground.textVersion, a.ground.blockId, a.reviewerSlug, a.state, a.progress, a.sourceLanguage,"
            + " a.pledge.titles, a.pledge.themes, a.pledge.sdgs, a.pledge.department, a.held.indicator, a.held.startsOn, a.held.dueOn,"
            + " a.publishedOn, a.due.amberOn, a.due.redOn, a.hold.onHoldSince, a.submittedAt, a.updatedAt, s.state,"
            + " n.slug, n.names, n.sourceLanguage, n.shortName,"
            + " d.slug, d.kind, d.year, d.titles, d.sourceLanguage, d.issuerSlug, " + CityRef.COLUMNS;

    static final String FROM = "Commitment a join a.city c left join c.parent p join a.ground.network n left join a.ground.declaration d"
            + " left join a.ground.adherence s";

    /** @param today in UTC */
    @SuppressWarnings("unchecked")
    static CommitmentListItem read(Object[] row, LocalDate today) {
        LocalDate amberOn = (LocalDate) row[15];
        return new CommitmentListItem(
                (UUID) row[0],
                CityRef.read(row, 31),
                row[25] == null ? null : new DeclarationRef(
                        (String) row[25], (String) row[26], (int) row[27], (LanguageMap) row[28], (String) row[29], (String) row[30]),
                (Integer) row[1],
                (UUID) row[2],
                (AdherenceState) row[20],
                new NetworkRef((String) row[21], (LanguageMap) row[22], (String) row[23], (String) row[24]),
                (String) row[3],
                (CommitmentState) row[4],
                (CommitmentProgress) row[5],
                (String) row[6],
                (LanguageMap) row[7],
                (List<String>) row[8],
                (List<Integer>) row[9],
                (String) row[10],
                (Indicator) row[11],
                (LocalDate) row[12],
                (LocalDate) row[13],
                (LocalDate) row[14],
                amberOn,
                ReportLight.on(today, amberOn, (LocalDate) row[16]),
                row[17] != null,
                (Instant) row[18],
                (Instant) row[19]);
    }
}
