package org.paideia.commitment.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.commitment.ClauseRef;
import org.paideia.declaration.Declaration;
import org.paideia.declaration.DeclarationService;
import org.paideia.declaration.text.BlockKind;
import org.paideia.shared.paging.Items;

/** Tells what became of the clauses of a declaration. */
@ApplicationScoped
public class OutcomeService {

    private final ClauseCounts counts;
    private final DeclarationService declarations;

    OutcomeService(ClauseCounts counts, DeclarationService declarations) {
        this.counts = counts;
        this.declarations = declarations;
    }

    /** Each clause of the text that is shown, in its order; none where there is no text. */
    public Items<ClauseOutcome> of(Caller caller, String slug) {
        Declaration declaration = declarations.visible(caller, slug);
        Map<UUID, ClauseCounts.Row> rows = counts.of(slug);
        return new Items<>(declarations.blocks(declaration).stream()
                .filter(block -> block.kind() == BlockKind.CLAUSE)
                .map(block -> outcome(ClauseRef.of(block), rows.getOrDefault(block.id(), ClauseCounts.Row.NONE)))
                .toList());
    }

    private static ClauseOutcome outcome(ClauseRef clause, ClauseCounts.Row row) {
        return new ClauseOutcome(
                clause, row.commitments(), row.cities(), row.completed(), row.citiesWithCompleted(), row.abandoned());
    }
}
