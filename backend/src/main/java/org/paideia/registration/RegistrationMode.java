package org.paideia.registration;

/** Whether somebody comes to the place or takes part online. */
public enum RegistrationMode {
    ONSITE,
    ONLINE
}
