package org.paideia.progress.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paideia.commitment.review.FieldComment;
import org.paideia.progress.ProgressReportCreate;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;

/**
 * The wish to move a report on.
 *
 * @param note words of the reviewer to the city, or null
 * @param comments of the reviewer, field by field
 */
public record ProgressReportTransitionRequest(String to, String note, List<FieldComment> comments) {

    private static final Set<String> FIELDS = Stream.concat(
                    Arrays.stream(ProgressReportCreate.class.getRecordComponents()).map(component -> component.getName()),
                    Stream.of("evidence"))
            .collect(Collectors.toSet());

    public ProgressReportTransitionRequest {
        comments = comments == null ? List.of() : List.copyOf(comments);
    }

    /** As the history keeps it; what a reviewer says is kept apart, for the city. */
    TransitionRequest plain() {
        return new TransitionRequest(to, null, null, null);
    }

    /** Refuses a request for changes that does not say which, and comments on what there is not. */
    void requireWords() {
        if (note == null && comments.isEmpty()) {
            throw Problems.invalid("/comments", "required", "Say what is to be changed.");
        }
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            String pointer = comments.get(i).pointer();
            if (!pointer.isEmpty() && !FIELDS.contains(pointer.split("/")[1])) {
                violations.add(Violation.at("/comments/" + i + "/pointer", "does-not-fit", "A report has no such field."));
            }
        }
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }
}
