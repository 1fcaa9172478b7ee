package org.paideia.progress.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.file.FileUse;
import org.paideia.progress.ProgressReports;
import org.paideia.progress.ReportService;

/** The files that reports show: whoever may see the report may see them. */
@ApplicationScoped
class EvidenceFiles implements FileUse {

    private final ProgressReports reports;
    private final ReportService reading;

    EvidenceFiles(ProgressReports reports, ReportService reading) {
        this.reports = reports;
        this.reading = reading;
    }

    @Override
    public boolean isUsed(UUID file) {
        return reports.withFile(file).isPresent();
    }

    @Override
    public boolean mayRead(Caller caller, UUID file) {
        return reports.withFile(file).flatMap(report -> reading.find(caller, report)).isPresent();
    }
}
