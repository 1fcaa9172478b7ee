package org.paideia.progress;

import java.util.UUID;
import org.paideia.city.CityRef;
import org.paideia.commitment.Commitment;
import org.paideia.shared.text.LanguageMap;

/**
 * A commitment, as what belongs to it names it.
 *
 * @param reviewer the slug of the network that reviews it
 */
public record CommitmentRef(UUID id, LanguageMap titles, String sourceLanguage, CityRef city, String reviewer) {

    /** What {@link #read} expects a row to hold, in HQL over a commitment a, its city c and the parent p of that. */
    public static final String COLUMNS = "a.id, a.pledge.titles, a.sourceLanguage, a.reviewerSlug, " + CityRef.COLUMNS;

    /** @param at where in the row its columns begin */
    public static CommitmentRef read(Object[] row, int at) {
        return new CommitmentRef(
                (UUID) row[at], (LanguageMap) row[at + 1], (String) row[at + 2], CityRef.read(row, at + 4), (String) row[at + 3]);
    }

    public static CommitmentRef of(Commitment commitment) {
        return new CommitmentRef(
                commitment.id(), commitment.pledge().titles(), commitment.sourceLanguage(), CityRef.of(commitment.city()),
                commitment.reviewer().slug());
    }
}
