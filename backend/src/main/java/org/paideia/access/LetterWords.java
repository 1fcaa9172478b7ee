package org.paideia.access;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The letters in English; the other languages are in messages/letters_*.properties. */
@MessageBundle("letters")
public interface LetterWords {

    @Message("Paideia: act for {scope}")
    String invitationSubject(String scope);

    @Message(
            """
            You are invited to act for {scope} on Paideia {as}.

            To accept, open this link and sign in with this email address:
            {link}

            The link works once, until {until}. If you were not expecting this, you do not need to do anything.
            """)
    String invitation(String scope, String as, String link, String until);

    @Message("Paideia: another focal point of {city}")
    String peerSubject(String city);

    @Message(
            """
            {holder} is now a focal point of {city} on Paideia, as you are.

            See who acts for the city here:
            {page}

            If this is a mistake, end the mandate there.
            """)
    String peer(String holder, String city, String page);

    @Message("as focal point")
    String asFocalPoint();

    @Message("as deputy")
    String asDeputy();

    @Message("as contributor")
    String asContributor();

    @Message("as secretariat")
    String asSecretariat();

    @Message("as coordinator")
    String asCoordinator();

    @Message("as reviewer")
    String asReviewer();
}
