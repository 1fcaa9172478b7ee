package org.paideia.shared.problem;

/** One kind of problem, as {@code GET /problems} lists it. */
public record ProblemView(String code, String type, int status, String title, String description) {

    static ProblemView of(ProblemType type, String publicUrl) {
        return new ProblemView(
                type.code(), publicUrl + "/problems/" + type.code(), type.status(), type.title(), type.description());
    }
}
