package org.paideia.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paideia.adherence.AdherenceState;
import org.paideia.city.CityRef;
import org.paideia.commitment.ground.Ground;
import org.paideia.commitment.part.ReportDue;
import org.paideia.commitment.part.Withdrawal;
import org.paideia.commitment.smart.SmartCheck;
import org.paideia.commitment.smart.SmartFinding;
import org.paideia.commitment.term.Indicator;
import org.paideia.commitment.term.Milestone;
import org.paideia.declaration.DeclarationRef;
import org.paideia.network.NetworkRef;
import org.paideia.shared.text.LanguageMap;

/** A commitment as callers see it. */
public record CommitmentView(
        UUID id,
        CityRef city,
        DeclarationRef declaration,
        Integer version,
        ClauseRef clause,
        UUID adherence,
        AdherenceState adherenceState,
        NetworkRef network,
        NetworkRef reviewer,
        CommitmentState state,
        CommitmentProgress progress,
        String progressReason,
        String sourceLanguage,
        LanguageMap titles,
        LanguageMap descriptions,
        List<String> themes,
        List<Integer> sdgs,
        String department,
        List<String> partners,
        LanguageMap resources,
        Indicator indicator,
        LocalDate startsOn,
        LocalDate dueOn,
        List<Milestone> milestones,
        List<SmartFinding> unmet,
        Instant submittedAt,
        LocalDate publishedOn,
        int revisions,
        LocalDate lastAcceptedOn,
        int extensionMonths,
        LocalDate reportDueOn,
        LocalDate amberOn,
        LocalDate redOn,
        ReportLight light,
        LocalDate onHoldSince,
        String onHoldNote,
        LocalDate withdrawnOn,
        String withdrawalReason,
        String withdrawalNote,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * @param clause under which it is, or null
     * @param today in UTC
     */
    static CommitmentView of(Commitment made, ClauseRef clause, LocalDate today) {
        CommitmentCreate content = made.content();
        Ground ground = made.ground();
        ReportDue due = made.due();
        Withdrawal end = made.withdrawal();
        return new CommitmentView(
                made.id(),
                CityRef.of(made.city()),
                ground.declaration() == null ? null : DeclarationRef.of(ground.declaration()),
                ground.textVersion(),
                clause,
                ground.adherence() == null ? null : ground.adherence().id(),
                ground.adherenceState(),
                NetworkRef.of(ground.network()),
                NetworkRef.of(made.reviewer()),
                made.state(),
                made.progress(),
                made.progressReason(),
                content.sourceLanguage(),
                content.titles(),
                content.descriptions(),
                content.themes(),
                content.sdgs(),
                content.department(),
                content.partners(),
                content.resources(),
                content.indicator(),
                content.startsOn(),
                content.dueOn(),
                made.held().milestones(),
                made.isPublic() ? null : SmartCheck.of(content),
                made.submittedAt(),
                made.publishedOn(),
                made.revisions(),
                due.lastAcceptedOn(),
                due.extensionMonths(),
                due.amberOn(),
                due.amberOn(),
                due.redOn(),
                ReportLight.on(today, due.amberOn(), due.redOn()),
                made.onHoldSince(),
                made.hold() == null ? null : made.hold().onHoldNote(),
                end == null ? null : end.withdrawnOn(),
                end == null ? null : end.withdrawalReason(),
                end == null ? null : end.withdrawalNote(),
                made.createdAt(),
                made.updatedAt());
    }
}
