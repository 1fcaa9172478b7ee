package org.paideia.adherence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.adherence.Adherence.GivenOnPaper;
import org.paideia.adherence.document.Paper;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.city.Today;
import org.paideia.declaration.Declaration;
import org.paideia.declaration.DeclarationService;
import org.paideia.declaration.text.DeclarationText;
import org.paideia.declaration.text.TextVersion;
import org.paideia.document.VerificationCode;
import org.paideia.file.Download;
import org.paideia.file.FileService;
import org.paideia.file.Purpose;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.security.Actor;

/**
 * Writes down signatures that were given on paper. The hands are those of the city; whoever runs the issuing network, or
 * acts for the city, only enters what the sheet says, and the record says who did.
 */
@ApplicationScoped
public class PaperSignatureService {

    private final Adherences adherences;
    private final AdherencePolicy policy;
    private final Signing signing;
    private final Paper paper;
    private final DeclarationService declarations;
    private final CityService cities;
    private final FileService files;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;
    private final Today today;

    PaperSignatureService(
            Adherences adherences,
            AdherencePolicy policy,
            Signing signing,
            Paper paper,
            DeclarationService declarations,
            CityService cities,
            FileService files,
            History history,
            Idempotency idempotency,
            Clock clock,
            Today today) {
        this.adherences = adherences;
        this.policy = policy;
        this.signing = signing;
        this.paper = paper;
        this.declarations = declarations;
        this.cities = cities;
        this.files = files;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    public Saved<AdherenceView> record(Caller caller, String slug, Input<PaperSignatureCreate> input) {
        Declaration declaration = declarations.visible(caller, slug);
        policy.requireMayEnterPaper(caller, declaration);
        PaperSignatureCreate wish = input.read(PaperSignatureCreate.class);
        City city = cities.named(wish.city(), "/city");
        Actor actor = policy.requireEnteringPaper(caller, declaration, city);
        return idempotency.once(actor, input, () -> {
            Adherence adherence = entered(declaration, city, wish, actor);
            history.keep(Entry.of(AdherenceEvents.SIGNED, actor, adherence)
                    .moving(null, new TransitionRequest(AdherenceState.SIGNED.name(), adherence.content().effectiveOn(), null, null)));
            return new Saved<>(AdherenceView.of(adherence), adherence.version(), "adherences/" + adherence.id());
        });
    }

    private Adherence entered(Declaration declaration, City city, PaperSignatureCreate wish, Actor actor) {
        TextVersion version = declarations.toRecord(declaration);
        LocalDate day = today.of(city);
        Instant now = clock.instant();
        if (wish.signedOn().isAfter(day)) {
            throw Problems.invalid(List.of(Violation.at("/signedOn", "in-the-future", "Is in the future.")));
        }
        AdherenceCreate content = wish.content(Objects.requireNonNullElse(wish.language(), declaration.sourceLanguage()));
        AdherenceService.requireLanguage(content, version);
        discardDraft(declaration, city, actor);
        if (adherences.isOpen(declaration, city)) {
            throw Problems.conflict("adherence-open", city.slug() + " has signed " + declaration.slug() + ".");
        }
        files.require(wish.scan(), Purpose.SIGNED_PAPER, city.slug(), "/scan");
        Adherence adherence = new Adherence(declaration, city, content, day, now);
        adherence.requireSignatory();
        DeclarationText text = signing.text(adherence, version, wish.signedOn());
        SignedWords words = signing.words(adherence, text);
        String enteredBy = policy.isRunning(actor) ? words.issuer() : words.cityName();
        GivenOnPaper given = new GivenOnPaper(day, enteredBy, actor.role(), wish.scan());
        UUID arms = files.arms(city.slug()).map(Download::id).orElse(null);
        adherence.signedOnPaper(text, words, arms, VerificationCode.make(), wish.signedOn(), given, now);
        paper.requirePrintable(adherence, text);
        declarations.freeze(version, now);
        adherences.persist(adherence);
        return adherence;
    }

    /** A draft has lost its sense once the city has signed on paper; that there was one, only the city is told. */
    private void discardDraft(Declaration declaration, City city, Actor actor) {
        adherences.draft(declaration, city).ifPresent(draft -> {
            adherences.delete(draft);
            history.keep(Entry.of(AdherenceEvents.DISCARDED, actor, draft).gone());
        });
    }
}
