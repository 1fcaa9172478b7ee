package org.paideia.shared.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** How the rest of the code says that something cannot be done: each method makes the exception to throw. */
public final class Problems {

    /** Which of the cases of a code it is, where the way on is another. The contract lists the same; programs rely on them. */
    public static final Set<String> REASONS = Set.of(
            "adherence-open", "another-address", "approved", "asked-already", "begun", "below-confirmed", "chosen-already",
            "commitment-over", "conference-over", "continued", "day-exists", "edition-taken", "ended", "extension-open",
            "extension-used", "focal-point-only", "followed", "geonames-id-taken", "in-use", "incomplete", "just-entered",
            "mandate-held", "meeting-over", "membership-open", "no-day", "no-doors", "no-minutes", "no-place",
            "no-registration", "no-text", "not-a-draft", "not-confirmed", "not-convoked", "not-held", "not-on-hold",
            "not-open", "not-published", "not-signed", "not-yet", "oneself", "opens-with-declaration", "own-city",
            "place-needed", "registered-already", "registration-closed", "registration-ended", "registration-not-open",
            "reminded-already", "report-accepted", "report-open", "revision-open", "role-held", "session-cancelled",
            "settled", "signed", "slug-taken", "source-language", "text-changed", "timetable-clash", "title-missing",
            "too-many-addresses", "too-many-badges", "too-many-blocks", "too-many-follows", "too-many-rows",
            "too-many-sessions", "too-much-evidence", "translation-incomplete", "under-review", "unprintable",
            "version-begun");

    private static final int MOST_VIOLATIONS = 200;

    private Problems() {}

    public static HttpProblem of(ProblemType type, String detail) {
        return builder(type, detail).build();
    }

    public static HttpProblem of(ProblemType type, String detail, List<Violation> violations) {
        return builder(type, detail).with("violations", violations).build();
    }

    /** The record does not exist, or the caller may not know that it does: the two are told alike. */
    public static HttpProblem notFound(String what, Object key) {
        return of(ProblemType.NOT_FOUND, "There is no " + what + " '" + key + "', or you do not have access to it.");
    }

    public static HttpProblem forbidden(String detail) {
        return of(ProblemType.FORBIDDEN, detail);
    }

    public static HttpProblem forbidden(String reason, String detail) {
        return because(reason, ProblemType.FORBIDDEN, detail);
    }

    public static HttpProblem conflict(String reason, String detail) {
        return because(reason, ProblemType.CONFLICT, detail);
    }

    /** The same, where several things stand against it, which are told one by one. */
    public static HttpProblem conflict(String reason, String detail, List<Violation> violations) {
        requireListed(reason);
        return builder(ProblemType.CONFLICT, detail).with("reason", reason).with("violations", violations).build();
    }

    /** The request as such is malformed at these places; no more of them are told than helps anyone. */
    public static HttpProblem invalid(List<Violation> violations) {
        return of(
                ProblemType.INVALID_REQUEST,
                summary(violations),
                violations.stream().limit(MOST_VIOLATIONS).toList());
    }

    public static HttpProblem invalid(String pointer, String code, String message) {
        return invalid(List.of(Violation.at(pointer, code, message)));
    }

    /** The request is well-formed, but a rule across records refuses it at this place. */
    public static HttpProblem rule(String pointer, String code, String message) {
        return of(ProblemType.RULE_VIOLATED, message, List.of(Violation.at(pointer, code, message)));
    }

    /** The request is well-formed, but what there is does not let it be done; it is no one place of it. */
    public static HttpProblem rule(String reason, String detail) {
        return because(reason, ProblemType.RULE_VIOLATED, detail);
    }

    /** The same at several places. */
    public static HttpProblem rules(String detail, List<Violation> violations) {
        return of(ProblemType.RULE_VIOLATED, detail, violations.stream().limit(MOST_VIOLATIONS).toList());
    }

    public static HttpProblem transition(Object from, Object to, Collection<?> allowed) {
        var names = allowed.stream().map(Object::toString).sorted().toList();
        return builder(ProblemType.TRANSITION_NOT_ALLOWED,
                        "What is " + from + " cannot become " + to + "; "
                                + (names.isEmpty() ? "that state is final." : "possible: " + String.join(", ", names) + "."))
                .with("allowed", names)
                .build();
    }

    private static HttpProblem because(String reason, ProblemType type, String detail) {
        requireListed(reason);
        return builder(type, detail).with("reason", reason).build();
    }

    private static void requireListed(String reason) {
        if (!REASONS.contains(reason)) {
            throw new IllegalArgumentException("Enter the reason " + reason + " here and in the contract.");
        }
    }

    private static String summary(List<Violation> violations) {
        return violations.size() == 1
                ? "One thing in the request is not as the contract says."
                : violations.size() + " things in the request are not as the contract says.";
    }

    private static HttpProblem.Builder builder(ProblemType type, String detail) {
        return HttpProblem.builder()
                .withStatus(type.status())
                .withTitle(type.title())
                .withDetail(detail)
                .with("code", type.code());
    }
}
