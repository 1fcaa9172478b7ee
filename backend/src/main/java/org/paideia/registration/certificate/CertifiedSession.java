package org.paideia.registration.certificate;

/**
 * A session as a certificate lists it.
 *
 * @param title in the language of the certificate
 * @param start local time at the event
 */
public record CertifiedSession(String title, String start, String end) {

    static CertifiedSession of(AttendedSession session, String language) {
        return new CertifiedSession(session.titles().in(language), session.start().toString(), session.end().toString());
    }
}
