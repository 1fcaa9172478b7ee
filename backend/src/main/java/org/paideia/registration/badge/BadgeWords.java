package org.paideia.registration.badge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of badges, in English; the other languages stand in messages/badges_*.properties. */
@MessageBundle("badges")
interface BadgeWords {

    @Message("Badges: {event}")
    String title(String event);

    @Message("QR code for the entrance")
    String picture();
}
