package org.paideia.adherence;

import jakarta.enterprise.context.ApplicationScoped;
import org.paideia.shared.http.RateLimit;
import org.paideia.shared.problem.Problems;

/**
 * Tells anyone what a document is worth. Whoever guesses learns nothing, whether the guess was a code at all or not, and
 * each wrong guess uses up as much of the quota as many other requests.
 */
@ApplicationScoped
public class VerificationService {

    private static final int COST_OF_A_GUESS = 50;

    private final Adherences adherences;
    private final RateLimit quota;

    VerificationService(Adherences adherences, RateLimit quota) {
        this.adherences = adherences;
        this.quota = quota;
    }

    public Verification byCode(String typed) {
        return VerificationCode.read(typed)
                .flatMap(adherences::byCode)
                .map(this::told)
                .orElseThrow(() -> unknown("signature under the code", typed));
    }

    /** @param sha256 of a PDF, in hexadecimal */
    public Verification byDigest(String sha256) {
        return adherences.byDocument(sha256)
                .map(this::told)
                .orElseThrow(() -> unknown("signed document with the digest", sha256));
    }

    private Verification told(Adherence adherence) {
        return Verification.of(adherence, adherences.documentDigest(adherence).orElse(null));
    }

    private RuntimeException unknown(String what, String key) {
        quota.charge(COST_OF_A_GUESS);
        return Problems.notFound(what, key);
    }
}
