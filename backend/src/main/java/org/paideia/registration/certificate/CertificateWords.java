package org.paideia.registration.certificate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What certificates say, in English; the other languages stand in messages/certificates_*.properties. */
@MessageBundle("certificates")
interface CertificateWords {

    @Message("Certificate of attendance")
    String title();

    @Message("{issuer} certifies that")
    String certifies(String issuer);

    @Message("took part in")
    String tookPart();

    @Message("took part online in")
    String tookPartOnline();

    @Message("Issued on {day}")
    String issuedOn(String day);

    @Message("Sessions attended")
    String sessions();

    @Message("Sessions attended: {count} ({time} in all)")
    String sessionsCounted(int count, String time);

    @Message("When")
    String date();

    @Message("Session")
    String session();

    @Message("Duration")
    String duration();

    @Message("In all")
    String whole();
}
