package org.paideia.registration.settings;

/** Whether people may register now. */
public enum RegistrationStatus {
    NOT_YET,
    OPEN,
    CLOSED
}
