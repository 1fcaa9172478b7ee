package org.paideia.rights;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Function;
import org.paideia.testing.Client;
import org.paideia.testing.Client.Answer;

/**
 * One thing to try.
 *
 * @param call makes the request, given whoever makes it
 * @param wanted what a list or an export must hold to count as showing the record, or null
 * @param offer what the list of actions of the record says beforehand to whoever will succeed, or null
 */
record Attempt(Function<Client, Answer> call, String wanted, Offer offer) {

    /**
     * What a client is shown as possible.
     *
     * @param path of the list of actions
     * @param to the state to move to, or null
     * @param only whether it is shown to nobody else than to those who will succeed
     */
    record Offer(String path, String action, String to, boolean only) {}

    static Attempt of(Function<Client, Answer> call) {
        return new Attempt(call, null, null);
    }

    static Attempt get(String path) {
        return of(caller -> caller.get(path));
    }

    static Attempt post(String path, Map<String, ?> body) {
        return of(caller -> caller.post(path, body));
    }

    static Attempt patch(String path, String etag, Map<String, ?> body) {
        return of(caller -> caller.patch(path, etag, body));
    }

    static Attempt delete(String path, String etag) {
        return of(caller -> caller.delete(path, etag));
    }

    static Attempt transition(String path, String etag, Map<String, ?> wish) {
        return of(caller -> caller.transition(path, etag, wish));
    }

    /** A whole list, which shows the record if its body holds that text. */
    static Attempt list(String path, String wanted) {
        String whole = path + (path.contains("?") ? "&" : "?") + "limit=200&count=exact";
        return new Attempt(caller -> caller.get(whole), wanted, null);
    }

    /** A whole list as a file. */
    static Attempt export(String path, String wanted) {
        return new Attempt(caller -> caller.get(path), wanted, null);
    }

    /** What came of it, as the table writes it. */
    String outcome(Answer answer) {
        if (wanted == null || answer.status() != 200) {
            return Integer.toString(answer.status());
        }
        String body = answer.body();
        boolean agrees = !body.startsWith("{")
                || answer.json().path("items").size() == answer.json().path("totalCount").asInt();
        return !agrees ? "a count that tells more than the list" : body.contains(wanted) ? "+" : "-";
    }

    /** Whether the list of actions tells that caller of it. */
    boolean isOfferedTo(Who who) {
        if (offer == null) {
            return false;
        }
        Answer answer = who.client().get(offer.path());
        for (JsonNode action : answer.json().path("items")) {
            if (action.path("action").asText().equals(offer.action())
                    && (offer.to() == null || action.path("to").asText().equals(offer.to()))) {
                return true;
            }
        }
        return false;
    }

    /** Says that the actions of that record announce it, to nobody else than to those who will succeed. */
    Attempt offered(String record, String action, String to) {
        return new Attempt(call, wanted, new Offer(record + "/actions", action, to, true));
    }

    /** Says that the actions of that record announce it, perhaps also to some whom the details forbid it. */
    Attempt offeredRoughly(String record, String action, String to) {
        return new Attempt(call, wanted, new Offer(record + "/actions", action, to, false));
    }
}
