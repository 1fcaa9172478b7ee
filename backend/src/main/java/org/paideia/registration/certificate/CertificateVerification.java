package org.paideia.registration.certificate;

import java.time.LocalDate;
import java.util.List;
import org.paideia.eventrole.EventRef;
import org.paideia.network.NetworkRef;
import org.paideia.registration.RegistrationMode;

/**
 * Whom a certificate names and for what, for whoever holds it.
 *
 * @param stands whether it is still recorded that the delegate was there
 * @param fullName null once the data of the delegate were erased
 * @param nameSha256 of the code, a line feed and the name on the certificate
 * @param title what the event is called on the certificate
 * @param sessions the sessions at which the delegate was, in the order of their times
 */
public record CertificateVerification(
        String code,
        boolean stands,
        String fullName,
        String nameSha256,
        String represents,
        RegistrationMode mode,
        EventRef event,
        String title,
        NetworkRef issuer,
        String issuerName,
        String date,
        String place,
        List<CertifiedSession> sessions,
        String language,
        LocalDate issuedOn) {}
