package org.paideia.commitment.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.paideia.commitment.CommitmentCreate;
import org.paideia.commitment.CommitmentState;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;

/**
 * The wish to move a commitment on.
 *
 * @param reason for WITHDRAWN why, else null
 * @param note for WITHDRAWN words on the reason, for a review words to the city, or null
 * @param comments of the reviewer, field by field
 */
public record CommitmentTransitionRequest(String to, String reason, String note, List<FieldComment> comments) {

    private static final Set<String> FIELDS = Arrays.stream(CommitmentCreate.class.getRecordComponents())
            .map(component -> component.getName())
            .collect(Collectors.toSet());

    public CommitmentTransitionRequest {
        comments = comments == null ? List.of() : List.copyOf(comments);
    }

    /** As the history keeps it; what a reviewer says is kept apart, for the city. */
    public TransitionRequest on(LocalDate day) {
        boolean isPublic = to.equals(CommitmentState.WITHDRAWN.name());
        return new TransitionRequest(to, day, reason, isPublic ? note : null);
    }

    /** Refuses a request for changes that does not say which, and comments on what there is not. */
    public void requireWords() {
        if (note == null && comments.isEmpty()) {
            throw Problems.invalid("/comments", "required", "Say what is to be changed.");
        }
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            String pointer = comments.get(i).pointer();
            if (!pointer.isEmpty() && !FIELDS.contains(pointer.split("/")[1])) {
                violations.add(Violation.at("/comments/" + i + "/pointer", "does-not-fit", "A commitment has no such field."));
            }
        }
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }
}
