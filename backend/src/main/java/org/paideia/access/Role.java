package org.paideia.access;

/** In which role a mandate lets someone act. */
public enum Role {
    FOCAL_POINT(true),
    DEPUTY(true),
    /** Drafts what a deputy or the focal point submits. */
    CONTRIBUTOR(true),
    SECRETARIAT(false),
    COORDINATOR(false),
    REVIEWER(false);

    private final boolean forCity;

    Role(boolean forCity) {
        this.forCity = forCity;
    }

    /** Whether it is a role for a city; the others are for a network. */
    public boolean isForCity() {
        return forCity;
    }
}
