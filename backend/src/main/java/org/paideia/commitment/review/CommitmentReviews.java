package org.paideia.commitment.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.paideia.commitment.Commitment;

@ApplicationScoped
public class CommitmentReviews implements PanacheRepositoryBase<CommitmentReview, UUID> {

    /** The last round first. */
    public List<CommitmentReview> of(Commitment commitment) {
        return list("commitment = ?1 order by round desc", commitment);
    }

    /** The round that waits for an answer. */
    public CommitmentReview open(Commitment commitment) {
        return find("commitment = ?1 and round = ?2", commitment, commitment.rounds()).firstResult();
    }
}
