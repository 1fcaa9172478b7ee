package org.paideia.adherence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.city.Today;
import org.paideia.declaration.Declaration;
import org.paideia.declaration.DeclarationService;
import org.paideia.declaration.TextVersion;
import org.paideia.file.FileService;
import org.paideia.file.Purpose;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Prepares what a city is to sign. Nobody else sees it, and what was signed is changed no more. */
@ApplicationScoped
public class DraftingService {

    private final AdherenceService adherences;
    private final Adherences records;
    private final AdherencePolicy policy;
    private final Signing signing;
    private final DeclarationService declarations;
    private final CityService cities;
    private final FileService files;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;
    private final Today today;

    DraftingService(
            AdherenceService adherences,
            Adherences records,
            AdherencePolicy policy,
            Signing signing,
            DeclarationService declarations,
            CityService cities,
            FileService files,
            History history,
            Idempotency idempotency,
            Clock clock,
            Today today) {
        this.adherences = adherences;
        this.records = records;
        this.policy = policy;
        this.signing = signing;
        this.declarations = declarations;
        this.cities = cities;
        this.files = files;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    public Saved<AdherenceView> create(String slug, Body<AdherenceCreate> body) {
        Declaration declaration = declarations.visible(slug);
        policy.requireMaySign();
        AdherenceCreate wish = body.read(AdherenceCreate.class);
        City city = cities.named(wish.city(), "/city");
        Actor actor = policy.requireForCity(city);
        return idempotency.once(actor, () -> {
            TextVersion version = declarations.toSign(declaration);
            if (records.isOpen(declaration, city)) {
                throw Problems.conflict("adherence-open", city.slug() + " has signed " + slug + " or is about to.");
            }
            AdherenceCreate content = wish.language() != null ? wish : wish.in(declaration.sourceLanguage());
            AdherenceService.requireLanguage(content, version);
            requireFile(content, null);
            Adherence adherence = new Adherence(declaration, city, content, today.of(city), clock.instant());
            records.persist(adherence);
            history.keep(Entry.of(AdherenceEvents.DRAFTED, actor, adherence)
                    .moving(null, TransitionRequest.to(AdherenceState.DRAFT)));
            return new Saved<>(AdherenceView.of(adherence), adherence.version(), "adherences/" + adherence.id());
        });
    }

    @Transactional
    public Saved<AdherenceView> update(UUID id, IfMatch ifMatch, Body<AdherenceCreate> body) {
        Adherence adherence = adherences.visible(id);
        Actor actor = policy.requireForCity(adherence.city());
        AdherenceView before = AdherenceView.of(adherence);
        AdherenceCreate wish = body.patch(adherence.content(), AdherenceCreate.class);
        AdherencePolicy.DRAFT.require(adherence.content(), wish);
        IfMatch.require(ifMatch, adherence.version());
        adherence.requireDraft();
        if (!wish.language().equals(adherence.language())) {
            AdherenceService.requireLanguage(wish, declarations.toSign(adherence.declaration()));
        }
        requireFile(wish, adherence.content().resolutionFile());
        adherence.rewrite(wish, today.of(adherence.city()), clock.instant());
        history.keep(Entry.of(AdherenceEvents.UPDATED, actor, adherence).changing(before, AdherenceView.of(adherence)));
        return AdherenceService.saved(adherence);
    }

    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        Adherence adherence = adherences.visible(id);
        Actor actor = policy.requireForCity(adherence.city());
        IfMatch.require(ifMatch, adherence.version());
        adherence.requireDraft();
        records.delete(adherence);
        history.keep(Entry.of(AdherenceEvents.DISCARDED, actor, adherence).gone());
    }

    /** Refuses a resolution that is no file of the city; the one that is named already was held against that. */
    private void requireFile(AdherenceCreate wish, UUID before) {
        if (wish.resolutionFile() != null && !wish.resolutionFile().equals(before)) {
            files.require(wish.resolutionFile(), Purpose.RESOLUTION, wish.city(), "/resolutionFile");
        }
    }
}
