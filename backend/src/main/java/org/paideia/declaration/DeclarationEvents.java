package org.paideia.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.activity.Told;
import org.paideia.network.Network;

/** What happens to declarations. */
@ApplicationScoped
public class DeclarationEvents implements Events {

    static final EventType ISSUED = EventType.happened("declaration.issued");
    static final EventType DRAFTED = EventType.edit("declaration.drafted");
    static final EventType OPENED = EventType.happened("declaration.opened");
    static final EventType CLOSED = EventType.happened("declaration.closed");
    static final EventType UPDATED = EventType.edit("declaration.updated");
    static final EventType DELETED = EventType.edit("declaration.deleted");
    public static final EventType BLOCK_ADDED = EventType.edit("declaration.block-added");
    public static final EventType BLOCK_UPDATED = EventType.edit("declaration.block-updated");
    public static final EventType BLOCK_REMOVED = EventType.edit("declaration.block-removed");
    public static final EventType TRANSLATION_REVIEWED = EventType.edit("declaration.translation-reviewed");
    public static final EventType TRANSLATION_REOPENED = EventType.edit("declaration.translation-reopened");
    public static final EventType TRANSLATION_REMOVED = EventType.edit("declaration.translation-removed");
    public static final EventType VERSION_BEGUN = EventType.edit("declaration.version-begun");
    public static final EventType VERSION_PUBLISHED = EventType.edit("declaration.version-published");
    public static final EventType VERSION_DISCARDED = EventType.edit("declaration.version-discarded");

    @Override
    public List<EventType> types() {
        return List.of(
                ISSUED, DRAFTED, OPENED, CLOSED, UPDATED, DELETED, BLOCK_ADDED, BLOCK_UPDATED, BLOCK_REMOVED, TRANSLATION_REVIEWED, TRANSLATION_REOPENED, TRANSLATION_REMOVED, VERSION_BEGUN, VERSION_PUBLISHED, VERSION_DISCARDED);
    }

    @Override
    public String sentence(Told told) {
        DeclarationWords words = told.words(DeclarationWords.class);
        String declaration = told.name(Declaration.KIND);
        String network = told.nameWithArticle(Network.KIND);
        return switch (told.event()) {
            case "declaration.issued" -> words.issued(declaration, network);
            case "declaration.drafted" -> words.drafted(declaration, network);
            case "declaration.opened" -> words.opened(declaration, network);
            case "declaration.closed" -> words.closed(declaration, network);
            case "declaration.deleted" -> words.deleted(declaration);
            case "declaration.block-added" -> words.blockAdded(declaration);
            case "declaration.block-updated" -> words.blockUpdated(declaration);
            case "declaration.block-removed" -> words.blockRemoved(declaration);
            case "declaration.translation-reviewed" -> words.translationReviewed(declaration);
            case "declaration.translation-reopened" -> words.translationReopened(declaration);
            case "declaration.translation-removed" -> words.translationRemoved(declaration);
            case "declaration.version-begun" -> words.versionBegun(declaration);
            case "declaration.version-published" -> words.versionPublished(declaration);
            case "declaration.version-discarded" -> words.versionDiscarded(declaration);
            default -> words.updated(declaration);
        };
    }

    @Override
    public String page(Told told) {
        return "/declarations/" + told.key(Declaration.KIND);
    }
}
