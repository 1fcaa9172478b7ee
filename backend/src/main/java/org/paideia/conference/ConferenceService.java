package org.paideia.conference;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.paideia.access.Caller;
import org.paideia.activity.TransitionView;
import org.paideia.activity.Transitions;
import org.paideia.agenda.EventState;
import org.paideia.city.Today;
import org.paideia.shared.command.Action;
import org.paideia.shared.paging.Items;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;

/** Finds conferences and shows them. */
@ApplicationScoped
public class ConferenceService {

    private final Conferences conferences;
    private final ConferencePolicy policy;
    private final Transitions transitions;
    private final List<ConferenceUse> uses;
    private final Today today;

    ConferenceService(
            Conferences conferences, ConferencePolicy policy, Transitions transitions, @All List<ConferenceUse> uses, Today today) {
        this.conferences = conferences;
        this.policy = policy;
        this.transitions = transitions;
        this.uses = uses;
        this.today = today;
    }

    public Page<ConferenceListItem> list(ConferenceFilter filter, PageRequest request) {
        return conferences.page(filter, request);
    }

    public Saved<ConferenceView> get(String slug) {
        return saved(require(slug));
    }

    public Items<TransitionView> history(String slug) {
        return transitions.of(require(slug).id());
    }

    public Action.Offer actions(Caller caller, String slug) {
        Conference conference = require(slug);
        List<Action> actions = new ArrayList<>();
        if (policy.changing(caller, conference.network()).isPresent()) {
            String path = conference.path();
            if (conference.isOpen()) {
                actions.add(Action.of("updateConference", "PATCH", path));
            }
            if (isMistake(conference)) {
                actions.add(Action.of("deleteConference", "DELETE", path));
            }
            conference.state().next().forEach(to -> actions.add(Action.to(to, "transitionConference", path)));
            actions.add(Action.of("copyConference", "POST", path + "/copies"));
        }
        uses.forEach(use -> actions.addAll(use.actions(caller, conference)));
        return new Action.Offer(actions, today.in(conference.network().zone()));
    }

    /** Whether it may be removed as if it had never been. */
    boolean isMistake(Conference conference) {
        return conference.state() == EventState.TENTATIVE && uses.stream().noneMatch(use -> use.isUsed(conference));
    }

    /** The conference with that slug, if there is one. */
    public Optional<Conference> find(String slug) {
        return conferences.bySlug(slug);
    }

    /** Those with these slugs, as far as there are any. */
    public List<Conference> find(Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : conferences.bySlugs(slugs);
    }

    /**
     * Keeps its state until the transaction of the caller is over: whoever writes what belongs to a conference in a certain
     * state holds it first and asks the state then.
     */
    @Transactional(TxType.MANDATORY)
    public void hold(Conference conference) {
        conferences.hold(conference);
    }

    Conference require(String slug) {
        return conferences.bySlug(slug).orElseThrow(() -> Problems.notFound("conference", slug));
    }

    /** The conference that a request names at that place in its body. */
    public Conference named(String slug, String pointer) {
        return conferences.bySlug(slug)
                .orElseThrow(() -> Problems.rule(pointer, "unknown-record", "There is no conference '" + slug + "'."));
    }

    static Saved<ConferenceView> saved(Conference conference) {
        return Saved.of(ConferenceView.of(conference), conference.version());
    }
}
