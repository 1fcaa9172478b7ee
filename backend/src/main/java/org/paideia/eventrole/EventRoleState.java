package org.paideia.eventrole;

/** Whether a role acts now. */
public enum EventRoleState {
    IN_FORCE,
    ENDED
}
