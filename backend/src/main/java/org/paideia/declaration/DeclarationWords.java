package org.paideia.declaration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of declarations, in English; the other languages stand in messages/declaration_*.properties. */
@MessageBundle("declaration")
interface DeclarationWords {

    @Message("{network} issued “{declaration}”")
    String issued(String declaration, String network);

    @Message("{network} started to write “{declaration}”")
    String drafted(String declaration, String network);

    @Message("Cities can now sign “{declaration}” of {network}")
    String opened(String declaration, String network);

    @Message("“{declaration}” of {network} is closed for signature")
    String closed(String declaration, String network);

    @Message("The details of “{declaration}” were changed")
    String updated(String declaration);

    @Message("The draft of “{declaration}” was deleted")
    String deleted(String declaration);

    @Message("A paragraph was added to “{declaration}”")
    String blockAdded(String declaration);

    @Message("A paragraph of “{declaration}” was changed")
    String blockUpdated(String declaration);

    @Message("A paragraph was removed from “{declaration}”")
    String blockRemoved(String declaration);

    @Message("A translation of “{declaration}” was approved")
    String translationReviewed(String declaration);

    @Message("A translation of “{declaration}” was reopened")
    String translationReopened(String declaration);

    @Message("A translation of “{declaration}” was removed")
    String translationRemoved(String declaration);

    @Message("A new version of “{declaration}” was started")
    String versionBegun(String declaration);

    @Message("A new version of “{declaration}” was published")
    String versionPublished(String declaration);

    @Message("A new version of “{declaration}” was discarded")
    String versionDiscarded(String declaration);
}
