package org.paideia.progress.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.paideia.job.RecurringJob;

/** Counts commitments anew, at least each minute. */
@ApplicationScoped
public class FigureJob implements RecurringJob {

    private final FigureService figures;

    FigureJob(FigureService figures) {
        this.figures = figures;
    }

    @Override
    public String name() {
        return "commitment-figures";
    }

    /** Less than a minute, so that counting has its time within it. */
    @Override
    public Duration pause() {
        return Duration.ofSeconds(50);
    }

    @Override
    public void run() {
        figures.count();
    }
}
