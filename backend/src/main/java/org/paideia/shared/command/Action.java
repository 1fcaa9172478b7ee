package org.paideia.shared.command;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that the caller may do to a record now.
 *
 * @param action operationId of the contract
 * @param to the state to move to, where it is a transition, else null
 */
public record Action(String action, String to, String method, String path) {

    /**
     * All that the caller may do to a record now.
     *
     * @param today the day it is for the caller as far as the record goes: what counts from a day counts from this one
     *     unless said otherwise, and from none after it
     */
    public record Offer(List<Action> items, LocalDate today) {}

    public static Action of(String action, String method, String path) {
        return new Action(action, null, method, path);
    }

    public static Action to(Object state, String action, String path) {
        return new Action(action, state.toString(), "POST", path + "/transitions");
    }
}
