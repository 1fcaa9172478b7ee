package org.paideia.declaration.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.EventType;
import org.paideia.activity.History;
import org.paideia.activity.Visibility;
import org.paideia.city.CityService;
import org.paideia.declaration.Declaration;
import org.paideia.declaration.DeclarationEvents;
import org.paideia.declaration.DeclarationPolicy;
import org.paideia.declaration.DeclarationService;
import org.paideia.declaration.Declarations;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Items;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/**
 * Writes the texts of declarations: blocks, translations, versions. A change of any part locks the declaration, so that
 * nobody signs what is being changed and nobody changes what is being signed.
 */
@ApplicationScoped
public class TextService {

    private final DeclarationService declarationService;
    private final Declarations declarations;
    private final DeclarationPolicy policy;
    private final CityService cities;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    TextService(
            DeclarationService declarationService,
            Declarations declarations,
            DeclarationPolicy policy,
            CityService cities,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.declarationService = declarationService;
        this.declarations = declarations;
        this.policy = policy;
        this.cities = cities;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** The text as it reads for a city; null stands for the source language, no city, the version that is shown. */
    public DeclarationText read(Caller caller, String slug, String language, String city, Integer number) {
        Declaration declaration = declarationService.visible(caller, slug);
        TextVersion version = number == null
                ? declarations.current(declaration)
                : declarations.version(declaration, number).filter(found -> policy.maySee(caller, found)).orElse(null);
        String wanted = language == null ? declaration.sourceLanguage() : language;
        if (version == null || !version.isIn(wanted)) {
            throw Problems.notFound("text of " + slug + " in", wanted);
        }
        return version.read(wanted, city == null ? Map.of() : MergeValues.of(cities.require(city), wanted));
    }

    @Transactional
    public Saved<DeclarationVersionView> addBlock(Caller caller, String slug, Input<BlockCreate> input) {
        Declaration declaration = declarationService.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, declaration);
        BlockCreate wish = input.read(BlockCreate.class);
        return idempotency.once(actor, input, () -> {
            declarations.hold(declaration);
            TextVersion version = written(declaration);
            Block block = version.add(wish);
            changed(version);
            history.keep(of(DeclarationEvents.BLOCK_ADDED, version, actor));
            String address = "declarations/" + slug + "/blocks/" + block.id();
            return new Saved<>(DeclarationVersionView.of(version), declaration.version(), address);
        });
    }

    @Transactional
    public Saved<DeclarationVersionView> updateBlock(Caller caller, String slug, UUID id, ExpectedVersion expected, Input.Change<BlockCreate> input) {
        Declaration declaration = declarationService.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, declaration);
        declarations.hold(declaration);
        TextVersion version = written(declaration);
        Block block = version.block(id);
        BlockCreate before = new BlockCreate(block.kind(), version.blocks().indexOf(block) + 1, block.texts());
        BlockCreate wish = input.patch(before, BlockCreate.class);
        DeclarationPolicy.BLOCK.require(before, wish);
        expected.require(declaration.version());
        version.rewrite(id, wish);
        changed(version);
        history.keep(of(DeclarationEvents.BLOCK_UPDATED, version, actor).changing(before, wish));
        return saved(version);
    }

    @Transactional
    public Saved<DeclarationVersionView> removeBlock(Caller caller, String slug, UUID id, ExpectedVersion expected) {
        Declaration declaration = declarationService.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, declaration);
        declarations.hold(declaration);
        TextVersion version = written(declaration);
        version.block(id);
        expected.require(declaration.version());
        version.remove(id);
        changed(version);
        history.keep(of(DeclarationEvents.BLOCK_REMOVED, version, actor));
        return saved(version);
    }

    @Transactional
    public Saved<DeclarationVersionView> transitionTranslation(
            Caller caller, String slug, String language, ExpectedVersion expected, Input<TransitionRequest> input) {
        Declaration declaration = declarationService.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, declaration);
        declarations.hold(declaration);
        TextVersion version = written(declaration);
        translated(version, language);
        TransitionRequest wish = input.read(TransitionRequest.class);
        return idempotency.once(actor, input, () -> {
            expected.require(declaration.version());
            TranslationStatus to = TranslationStatus.named(wish.to(), version.status(language));
            version.become(language, to);
            changed(version);
            EventType event = to == TranslationStatus.REVIEWED
                    ? DeclarationEvents.TRANSLATION_REVIEWED
                    : DeclarationEvents.TRANSLATION_REOPENED;
            history.keep(of(event, version, actor));
            return saved(version);
        });
    }

    @Transactional
    public Saved<DeclarationVersionView> removeTranslation(Caller caller, String slug, String language, ExpectedVersion expected) {
        Declaration declaration = declarationService.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, declaration);
        declarations.hold(declaration);
        TextVersion version = written(declaration);
        translated(version, language);
        expected.require(declaration.version());
        version.removeTranslation(language);
        changed(version);
        history.keep(of(DeclarationEvents.TRANSLATION_REMOVED, version, actor));
        return saved(version);
    }

    public Items<DeclarationVersionItem> versions(Caller caller, String slug) {
        return new Items<>(declarations.versions(declarationService.visible(caller, slug)).stream()
                .filter(version -> policy.maySee(caller, version))
                .map(DeclarationVersionItem::of)
                .toList());
    }

    public Saved<DeclarationVersionView> version(Caller caller, String slug, int number) {
        return saved(visible(caller, declarationService.visible(caller, slug), number));
    }

    @Transactional
    public Saved<DeclarationVersionView> createVersion(Caller caller, String slug, Input<DeclarationVersionCreate> input) {
        Declaration declaration = declarationService.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, declaration);
        DeclarationVersionCreate wish = input.read(DeclarationVersionCreate.class);
        return idempotency.once(actor, input, () -> {
            declarations.hold(declaration);
            List<TextVersion> all = declarations.versions(declaration);
            if (all.stream().anyMatch(version -> !version.isPublished())) {
                throw Problems.conflict("version-begun", "A version is being written already: publish or discard that one.");
            }
            TextVersion version = all.isEmpty()
                    ? new TextVersion(declaration, 1, wish.note(), List.of(), List.of(declaration.sourceLanguage()))
                    : all.getFirst().next(all.getFirst().number() + 1, wish.note());
            declarations.add(version);
            changed(version);
            history.keep(of(DeclarationEvents.VERSION_BEGUN, version, actor));
            String address = "declarations/" + slug + "/versions/" + version.number();
            return new Saved<>(DeclarationVersionView.of(version), declaration.version(), address);
        });
    }

    @Transactional
    public void deleteVersion(Caller caller, String slug, int number, ExpectedVersion expected) {
        Declaration declaration = declarationService.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, declaration);
        declarations.hold(declaration);
        TextVersion version = visible(caller, declaration, number);
        expected.require(declaration.version());
        if (version.isPublished() || version.isCurrent()) {
            throw Problems.conflict("not-a-draft", "Only a version that is not shown yet can be discarded.");
        }
        declarations.remove(version);
        changed(version);
        history.keep(of(DeclarationEvents.VERSION_DISCARDED, version, actor));
    }

    @Transactional
    public Saved<DeclarationVersionView> transitionVersion(
            Caller caller, String slug, int number, ExpectedVersion expected, Input<TransitionRequest> input) {
        Declaration declaration = declarationService.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, declaration);
        declarations.hold(declaration);
        TextVersion version = visible(caller, declaration, number);
        TransitionRequest wish = input.read(TransitionRequest.class);
        return idempotency.once(actor, input, () -> {
            expected.require(declaration.version());
            if (!wish.to().equals(VersionState.PUBLISHED.name())) {
                throw Problems.transition(version.state(), wish.to(),
                        version.isPublished() ? List.of() : List.of(VersionState.PUBLISHED));
            }
            if (!declaration.isPublic()) {
                throw Problems.conflict(
                        "opens-with-declaration",
                        "The first version is published when the declaration is opened.");
            }
            Instant now = clock.instant();
            version.publish(now);
            declaration.shows(version, now);
            history.keep(of(DeclarationEvents.VERSION_PUBLISHED, version, actor));
            return saved(version);
        });
    }

    /** The version that can be written on: one that is being written, else the one that is shown. */
    private TextVersion written(Declaration declaration) {
        return declarations.versions(declaration).stream()
                .filter(version -> !version.isPublished() || version.isCurrent())
                .findFirst()
                .orElseThrow(() -> Problems.conflict("no-text", "There is no text yet. Start a version first."));
    }

    private TextVersion visible(Caller caller, Declaration declaration, int number) {
        return declarations.version(declaration, number)
                .filter(version -> policy.maySee(caller, version))
                .orElseThrow(() -> Problems.notFound("version", number));
    }

    private static void translated(TextVersion version, String language) {
        if (!version.isIn(language)) {
            throw Problems.notFound("translation", language);
        }
    }

    private void changed(TextVersion version) {
        version.declaration().textChanged(clock.instant());
    }

    /** What is being written concerns those who write it alone. */
    private static Entry of(EventType event, TextVersion version, Actor actor) {
        Declaration declaration = version.declaration();
        boolean isPublic = declaration.isPublic() && version.isPublished();
        return Entry.of(event, actor, declaration).visibleTo(isPublic ? Visibility.PUBLIC : Visibility.LEADING);
    }

    private static Saved<DeclarationVersionView> saved(TextVersion version) {
        return Saved.of(DeclarationVersionView.of(version), version.declaration().version());
    }
}
