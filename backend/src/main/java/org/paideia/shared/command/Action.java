package org.paideia.shared.command;

/**
 * Something that the caller may do to a record now.
 *
 * @param action operationId of the contract
 * @param to the state to move to, where it is a transition, else null
 */
public record Action(String action, String to, String method, String path) {

    public static Action of(String action, String method, String path) {
        return new Action(action, null, method, path);
    }

    public static Action to(Object state, String action, String path) {
        return new Action(action, state.toString(), "POST", path + "/transitions");
    }
}
