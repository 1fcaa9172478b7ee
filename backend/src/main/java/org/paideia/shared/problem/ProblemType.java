package org.paideia.shared.problem;

import java.util.Optional;

/**
 * The catalogue of everything that may go wrong, the one place where a failure meets its HTTP status (RFC 9457). A code
 * is stable once released; the page behind it says what to do.
 */
public enum ProblemType {
    INVALID_REQUEST("invalid-request", 400, "The request is not valid",
            "Something in the request is not valid. See violations for each error."),
    MALFORMED_JSON("malformed-json", 400, "The body is not JSON",
            "The body could not be read as JSON. The detail says where it breaks off."),
    NOT_SIGNED_IN("not-signed-in", 401, "Sign-in needed",
            "This needs an access token, or the one that was sent is not valid: it may have expired, be meant for another"
                    + " service, or come from another sign-in service. Sign in again and send the new token."),
    FORBIDDEN("forbidden", 403, "Not allowed",
            "You can see this, but you cannot do this to it. You need a mandate for the city or network."),
    NOT_FOUND("not-found", 404, "Not found",
            "There is no such record, or you do not have access to it."),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "Method not allowed",
            "The address exists, but does not take this method."),
    NOT_ACCEPTABLE("not-acceptable", 406, "Not available in that form",
            "Accept names no form in which this can be sent. Records and lists are JSON; exports have addresses of their"
                    + " own."),
    CONFLICT("conflict", 409, "Conflict with the current state",
            "The present state of this or another record does not allow it: a slug may be taken, or a record may be in"
                    + " use."),
    TRANSITION_NOT_ALLOWED("transition-not-allowed", 409, "This change of state is not possible",
            "The record cannot move from its current state to the requested one. See allowed for the states that are possible."),
    REQUEST_IN_PROGRESS("request-in-progress", 409, "The same request is still running",
            "A request with the same Idempotency-Key has not ended yet. Send it again in a moment."),
    CHANGED_MEANWHILE("changed-meanwhile", 412, "Changed meanwhile",
            "Someone changed the record after you read it. Read it again and repeat your change."),
    TOO_LARGE("too-large", 413, "Too large",
            "The body is larger than this takes: 1 MiB of JSON, 10 MiB of a file."),
    ADDRESS_TOO_LONG("address-too-long", 414, "Address too long",
            "The address of the request, with its query, is longer than this service takes."),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "Media type not supported",
            "The body is not of the media type that this takes: application/json, application/merge-patch+json for PATCH,"
                    + " application/octet-stream for a file; or a file is not of a kind that is taken for its purpose."),
    RULE_VIOLATED("rule-violated", 422, "A rule across records is not met",
            "The request is well-formed, but it breaks a rule that concerns other records. See violations for each error."),
    KEY_REUSED("key-reused", 422, "The Idempotency-Key was used before",
            "The same Idempotency-Key came with another body or query. Use a new key for a new request."),
    PRECONDITION_REQUIRED("precondition-required", 428, "If-Match needed",
            "To change a record send its ETag in If-Match, so that nobody overwrites what somebody else changed."),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests",
            "You have sent too many requests. Retry-After says when to try again. Signing in gives a larger quota."),
    HEADERS_TOO_LARGE("headers-too-large", 431, "Headers too large",
            "The headers of the request are larger than this service takes."),
    INTERNAL_ERROR("internal-error", 500, "Something went wrong here",
            "It is not your fault, and nothing was changed. Quote the traceId when you ask for help."),
    UNAVAILABLE("unavailable", 503, "Not available at the moment",
            "A part that this service needs is out of reach. Try again later."),
    OUTCOME_UNKNOWN("outcome-unknown", 503, "Whether it was done is not known",
            "The connection to the database was lost when the change was to become lasting, so it may or may not be there. Read"
                    + " what you wanted to change, or send the same request again with the same Idempotency-Key: it is done once.");

    private final String code;
    private final int status;
    private final String title;
    private final String description;

    ProblemType(String code, int status, String title, String description) {
        this.code = code;
        this.status = status;
        this.title = title;
        this.description = description;
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    /** The first type with that status, for failures that the framework raises by status alone. */
    public static Optional<ProblemType> ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    public static Optional<ProblemType> ofCode(String code) {
        for (ProblemType type : values()) {
            if (type.code.equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
