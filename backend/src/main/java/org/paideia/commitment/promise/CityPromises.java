package org.paideia.commitment.promise;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.paideia.commitment.CommitmentProgress;
import org.paideia.commitment.CommitmentState;
import org.paideia.commitment.ReportLight;
import org.paideia.commitment.register.CommitmentListItem;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Sha256;

/**
 * All that a city promised and everybody may know of.
 *
 * @param slug of the city
 * @param day today in UTC, of which the lights are
 * @param language in which it is told
 */
public record CityPromises(String slug, LanguageMap names, List<CommitmentListItem> items, LocalDate day, String language) {

    /** Changes with whatever is told here. */
    public String tag() {
        return Sha256.hex(toString().getBytes(StandardCharsets.UTF_8));
    }

    String name() {
        return names.in(language);
    }

    /** Those that the city holds to, which it may have kept already. */
    List<CommitmentListItem> standing() {
        return items.stream().filter(item -> item.state() == CommitmentState.PUBLISHED).toList();
    }

    List<CommitmentListItem> withdrawn() {
        return items.stream().filter(item -> item.state() == CommitmentState.WITHDRAWN).toList();
    }

    long completed() {
        return standing().stream().filter(item -> item.progress() == CommitmentProgress.COMPLETED).count();
    }

    long overdue() {
        return standing().stream().filter(item -> Objects.equals(item.light(), ReportLight.RED)).count();
    }
}
