package org.paideia.progress.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.file.Download;
import org.paideia.file.FileRef;
import org.paideia.file.FileService;
import org.paideia.file.Purpose;
import org.paideia.idempotency.Idempotency;
import org.paideia.progress.ProgressEvents;
import org.paideia.progress.ProgressReport;
import org.paideia.progress.ProgressReports;
import org.paideia.progress.ReportPolicy;
import org.paideia.progress.ReportService;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Items;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Adds evidence to reports and takes it off. Each change raises the version of the report. */
@ApplicationScoped
public class EvidenceService {

    private final ProgressReports reports;
    private final ReportService reading;
    private final ReportPolicy policy;
    private final FileService files;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    EvidenceService(
            ProgressReports reports,
            ReportService reading,
            ReportPolicy policy,
            FileService files,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.reports = reports;
        this.reading = reading;
        this.policy = policy;
        this.files = files;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    public Items<EvidenceView> list(Caller caller, UUID id) {
        return new Items<>(reading.visible(caller, id).evidence().stream().map(EvidenceView::of).toList());
    }

    public Saved<EvidenceView> get(Caller caller, UUID id) {
        Shown shown = visible(caller, id);
        return Saved.of(EvidenceView.of(shown.evidence()), shown.report().version());
    }

    /** The file itself, on its way out. */
    public Download download(Caller caller, UUID id) {
        FileRef file = visible(caller, id).evidence().file();
        return (file == null ? java.util.Optional.<Download>empty() : files.find(file.id())).orElseThrow(() -> unknown(id));
    }

    @Transactional
    public Saved<EvidenceView> add(Caller caller, UUID id, Input<EvidenceCreate> input) {
        ProgressReport report = reading.visible(caller, id);
        Actor actor = policy.requireWriting(caller, report);
        EvidenceCreate wish = input.read(EvidenceCreate.class);
        wish.require(report.content().sourceLanguage());
        return idempotency.once(actor, input, () -> {
            reports.hold(report);
            report.requireChangeable();
            Evidence piece = piece(report, wish);
            report.add(piece, clock.instant());
            history.keep(Entry.of(ProgressEvents.EVIDENCE_ADDED, actor, report));
            return new Saved<>(EvidenceView.of(piece), report.version(), "evidence/" + piece.id());
        });
    }

    private Evidence piece(ProgressReport report, EvidenceCreate wish) {
        if (wish.file() == null) {
            return new Evidence(UUID.randomUUID(), EvidenceKind.LINK, wish.titles(), wish.url(), null, clock.instant());
        }
        String city = report.commitment().city().slug();
        FileRef file = FileRef.of(files.require(wish.file(), Purpose.EVIDENCE, city, "/file"));
        if (reports.withFile(file.id()).isPresent()) {
            throw Problems.rule("/file", "in-use", "A report shows this file already: send it again.");
        }
        EvidenceKind kind = file.mediaType().startsWith("image/") ? EvidenceKind.PICTURE : EvidenceKind.FILE;
        return new Evidence(UUID.randomUUID(), kind, wish.titles(), null, file, clock.instant());
    }

    @Transactional
    public void remove(Caller caller, UUID id, ExpectedVersion expected) {
        ProgressReport report = visible(caller, id).report();
        Actor actor = policy.requireWriting(caller, report);
        reports.hold(report);
        expected.require(report.version());
        Evidence piece = report.evidence(id).orElseThrow(() -> unknown(id));
        report.remove(piece, clock.instant());
        history.keep(Entry.of(ProgressEvents.EVIDENCE_REMOVED, actor, report));
        if (piece.file() != null) {
            files.discard(piece.file().id(), actor);
        }
    }

    private record Shown(ProgressReport report, Evidence evidence) {}

    private Shown visible(Caller caller, UUID id) {
        return reports.withEvidence(id)
                .flatMap(report -> reading.find(caller, report))
                .flatMap(report -> report.evidence(id).map(piece -> new Shown(report, piece)))
                .orElseThrow(() -> unknown(id));
    }

    private static RuntimeException unknown(UUID id) {
        return Problems.notFound("evidence", id);
    }
}
