package org.paideia.meeting.table;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.paideia.access.Caller;
import org.paideia.idempotency.Idempotency;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingPolicy;
import org.paideia.meeting.plan.PlanningService;
import org.paideia.network.Network;
import org.paideia.network.NetworkService;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.security.Actor;

/** Enters several meetings from a table: says how each row is understood, and enters all of them or none. */
@ApplicationScoped
public class MeetingImportService {

    private final PlanningService planning;
    private final MeetingPolicy policy;
    private final NetworkService networks;
    private final MeetingRows rows;
    private final Idempotency idempotency;

    MeetingImportService(
            PlanningService planning,
            MeetingPolicy policy,
            NetworkService networks,
            MeetingRows rows,
            Idempotency idempotency) {
        this.planning = planning;
        this.policy = policy;
        this.networks = networks;
        this.rows = rows;
        this.idempotency = idempotency;
    }

    /** What would come of it; nothing is written. */
    public MeetingImport preview(Caller caller, String slug, String language, Input<String> input) {
        Network network = networks.require(slug);
        policy.requireRunning(caller, network);
        return result(true, understood(MeetingTable.rows(input.read(String.class)), network, language));
    }

    /** Enters all rows, or refuses all and says what is wrong where. */
    @Transactional
    public Saved<MeetingImport> enter(Caller caller, String slug, String language, Input<String> input) {
        Network network = networks.require(slug);
        Actor actor = policy.requireRunning(caller, network);
        List<MeetingTable.Row> table = MeetingTable.rows(input.read(String.class));
        return idempotency.once(actor, input, () -> {
            requireRight(understood(table, network, language));
            List<MeetingImportRow> entered = new ArrayList<>();
            for (MeetingTable.Row row : table) {
                Meeting meeting = planning.enter(actor, network, rows.wish(rows.read(row, network.slug(), language)));
                entered.add(MeetingImportRow.understood(row.line(), meeting));
            }
            return Saved.of(result(false, entered), 0);
        });
    }

    private List<MeetingImportRow> understood(List<MeetingTable.Row> table, Network network, String language) {
        Set<String> slugs = new HashSet<>();
        return table.stream()
                .map(row -> understood(row.line(), rows.read(row, network.slug(), language), network, slugs))
                .toList();
    }

    private MeetingImportRow understood(int line, MeetingRow row, Network network, Set<String> slugs) {
        List<Violation> wrong = new ArrayList<>(rows.wrong(row));
        if (wrong.isEmpty()) {
            try {
                Meeting meeting = planning.draft(network, rows.wish(row));
                if (slugs.add(meeting.slug())) {
                    return MeetingImportRow.understood(line, meeting);
                }
                wrong.add(Violation.at("/slug", "repeated", "Another row is called '" + meeting.slug() + "' already: propose a slug."));
            } catch (HttpProblem refused) {
                wrong.addAll(violations(refused));
            }
        }
        return MeetingImportRow.wrong(line, row.tree(), wrong);
    }

    @SuppressWarnings("unchecked")
    private static List<Violation> violations(HttpProblem refused) {
        var told = (List<Violation>) refused.getParameters().get("violations");
        return told != null ? told : List.of(Violation.at("/slug", "invalid", refused.getDetail()));
    }

    private static void requireRight(List<MeetingImportRow> rows) {
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Violation violation : rows.get(i).violations()) {
                wrong.add(Violation.at("/rows/" + i + violation.pointer(), violation.code(), violation.message()));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problems.rules("Some rows have errors. Nothing was added.", wrong);
        }
    }

    private static MeetingImport result(boolean dryRun, List<MeetingImportRow> rows) {
        int wrong = (int) rows.stream().filter(row -> !row.violations().isEmpty()).count();
        return new MeetingImport(dryRun, rows.size(), wrong, rows);
    }
}
