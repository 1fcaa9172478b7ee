package org.paideia.progress.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.paideia.city.Today;
import org.paideia.network.NetworkService;

/** Counts commitments, and says what was counted. */
@ApplicationScoped
public class FigureService {

    private final Figures figures;
    private final NetworkService networks;
    private final Clock clock;
    private final Today today;

    FigureService(Figures figures, NetworkService networks, Clock clock, Today today) {
        this.figures = figures;
        this.networks = networks;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    public void count() {
        figures.count(today.in(ZoneOffset.UTC), clock.instant());
    }

    /**
     * @param network of which alone, or null for all
     * @param below whether those of networks below it count, too
     * @param declaration of which alone, or null for all
     */
    public CommitmentFigures read(FigureDimension by, String network, boolean below, String declaration) {
        Set<String> wanted = network == null ? null : below ? networks.withThoseBelow(Set.of(network)) : Set.of(network);
        Set<String> known = wanted != null && wanted.isEmpty() ? Set.of(network) : wanted;
        return CommitmentFigures.of(by, figures.asOf(), figures.read(by, known, declaration));
    }
}
