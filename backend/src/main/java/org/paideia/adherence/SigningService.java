package org.paideia.adherence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.EventType;
import org.paideia.activity.History;
import org.paideia.adherence.document.Paper;
import org.paideia.city.Today;
import org.paideia.declaration.DeclarationService;
import org.paideia.declaration.text.DeclarationText;
import org.paideia.declaration.text.TextVersion;
import org.paideia.document.VerificationCode;
import org.paideia.file.Download;
import org.paideia.file.FileService;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/**
 * Signs and withdraws. A signature locks the declaration while it is made, so that its words cannot change meanwhile, and
 * freezes the version that was signed.
 */
@ApplicationScoped
public class SigningService {

    private final AdherenceService adherenceService;
    private final Adherences adherences;
    private final AdherencePolicy policy;
    private final Signing signing;
    private final Paper paper;
    private final DeclarationService declarations;
    private final FileService files;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;
    private final Today today;

    SigningService(
            AdherenceService adherenceService,
            Adherences adherences,
            AdherencePolicy policy,
            Signing signing,
            Paper paper,
            DeclarationService declarations,
            FileService files,
            History history,
            Idempotency idempotency,
            Clock clock,
            Today today) {
        this.adherenceService = adherenceService;
        this.adherences = adherences;
        this.policy = policy;
        this.signing = signing;
        this.paper = paper;
        this.declarations = declarations;
        this.files = files;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    public Saved<AdherenceView> transition(Caller caller, UUID id, ExpectedVersion expected, Input<AdherenceTransitionRequest> input) {
        Adherence adherence = adherenceService.visible(caller, id);
        policy.requireForCity(caller, adherence.city());
        AdherenceTransitionRequest wish = input.read(AdherenceTransitionRequest.class);
        AdherenceState to = TransitionRequest.state(wish.to(), adherence.state(), adherence.state().next());
        Actor actor = policy.requireMoving(caller, adherence.city(), to);
        return idempotency.once(actor, input, () -> {
            adherences.hold(adherence);
            expected.require(adherence.version());
            AdherenceState from = adherence.state();
            LocalDate day = today.of(adherence.city());
            Instant now = clock.instant();
            adherence.requireNext(to);
            if (to == AdherenceState.SIGNED) {
                sign(adherence, wish, day, now);
            } else {
                adherence.withdraw(wish.reason(), wish.note(), day, now);
            }
            EventType event = to == AdherenceState.SIGNED ? AdherenceEvents.SIGNED : AdherenceEvents.WITHDRAWN;
            history.keep(Entry.of(event, actor, adherence).moving(from, wish.on(effective(adherence, to, day))));
            return AdherenceService.saved(adherence);
        });
    }

    private void sign(Adherence adherence, AdherenceTransitionRequest wish, LocalDate today, Instant now) {
        TextVersion version = declarations.toSign(adherence.declaration());
        AdherenceService.requireLanguage(adherence.content(), version);
        adherence.requireSignatory();
        if (wish.textSha256() == null) {
            throw Problems.rule("/textSha256", "required", "Send the digest of the text that was shown.");
        }
        DeclarationText text = signing.text(adherence, version);
        if (!text.sha256().equals(wish.textSha256())) {
            throw Problems.conflict(
                    "text-changed",
                    "The text has changed since it was shown to you. Read it again.");
        }
        paper.requirePrintable(adherence, text);
        declarations.freeze(version, now);
        UUID arms = files.arms(adherence.city().slug()).map(Download::id).orElse(null);
        adherence.sign(text, signing.words(adherence, text), arms, VerificationCode.make(), today, now);
    }

    private static LocalDate effective(Adherence adherence, AdherenceState to, LocalDate today) {
        return to == AdherenceState.SIGNED ? adherence.content().effectiveOn() : today;
    }
}
