package org.paideia.adherence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.city.Today;
import org.paideia.declaration.Declaration;
import org.paideia.declaration.DeclarationService;
import org.paideia.declaration.text.TextVersion;
import org.paideia.file.FileService;
import org.paideia.file.Purpose;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Prepares what a city is to sign. Nobody else sees it, and what was signed is changed no more. */
@ApplicationScoped
public class DraftingService {

    private final AdherenceService adherenceService;
    private final Adherences adherences;
    private final AdherencePolicy policy;
    private final DeclarationService declarations;
    private final CityService cities;
    private final FileService files;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;
    private final Today today;

    DraftingService(
            AdherenceService adherenceService,
            Adherences adherences,
            AdherencePolicy policy,
            DeclarationService declarations,
            CityService cities,
            FileService files,
            History history,
            Idempotency idempotency,
            Clock clock,
            Today today) {
        this.adherenceService = adherenceService;
        this.adherences = adherences;
        this.policy = policy;
        this.declarations = declarations;
        this.cities = cities;
        this.files = files;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    public Saved<AdherenceView> create(Caller caller, String slug, Input<AdherenceCreate> input) {
        Declaration declaration = declarations.visible(caller, slug);
        policy.requireMaySign(caller);
        AdherenceCreate wish = input.read(AdherenceCreate.class);
        City city = cities.named(wish.city(), "/city");
        Actor actor = policy.requireForCity(caller, city);
        return idempotency.once(actor, input, () -> {
            TextVersion version = declarations.toSign(declaration);
            if (adherences.isOpen(declaration, city)) {
                throw Problems.conflict("adherence-open", city.slug() + " has signed " + slug + " or is about to.");
            }
            AdherenceCreate content = wish.language() != null ? wish : wish.in(declaration.sourceLanguage());
            AdherenceService.requireLanguage(content, version);
            requireFile(content, null);
            Adherence adherence = new Adherence(declaration, city, content, today.of(city), clock.instant());
            adherences.persist(adherence);
            history.keep(Entry.of(AdherenceEvents.DRAFTED, actor, adherence)
                    .moving(null, TransitionRequest.to(AdherenceState.DRAFT)));
            return new Saved<>(AdherenceView.of(adherence), adherence.version(), "adherences/" + adherence.id());
        });
    }

    @Transactional
    public Saved<AdherenceView> update(Caller caller, UUID id, ExpectedVersion expected, Input.Change<AdherenceCreate> input) {
        Adherence adherence = adherenceService.visible(caller, id);
        Actor actor = policy.requireForCity(caller, adherence.city());
        AdherenceView before = AdherenceView.of(adherence);
        AdherenceCreate wish = input.patch(adherence.content(), AdherenceCreate.class);
        AdherencePolicy.DRAFT.require(adherence.content(), wish);
        expected.require(adherence.version());
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
    public void delete(Caller caller, UUID id, ExpectedVersion expected) {
        Adherence adherence = adherenceService.visible(caller, id);
        Actor actor = policy.requireForCity(caller, adherence.city());
        expected.require(adherence.version());
        adherence.requireDraft();
        adherences.delete(adherence);
        history.keep(Entry.of(AdherenceEvents.DISCARDED, actor, adherence).gone());
    }

    /** Refuses a resolution that is no file of the city; the one that is named already was held against that. */
    private void requireFile(AdherenceCreate wish, UUID before) {
        if (wish.resolutionFile() != null && !wish.resolutionFile().equals(before)) {
            files.require(wish.resolutionFile(), Purpose.RESOLUTION, wish.city(), "/resolutionFile");
        }
    }
}
