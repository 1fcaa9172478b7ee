package org.paideia.conference;

/**
 * Whom to ask about a conference: an office, never a person.
 *
 * @param consent that the office agreed to be named for everybody; always true, since it is not named without
 */
public record ConferenceContact(
        String name, String address, String email, String phone, String fax, String url, boolean consent) {}
