package org.paideia.agenda.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Predicate;
import org.paideia.activity.Entry;
import org.paideia.activity.EventType;
import org.paideia.activity.History;
import org.paideia.agenda.Agenda;
import org.paideia.agenda.EventState;
import org.paideia.city.Today;
import org.paideia.network.Network;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;
import org.paideia.shared.text.Names;
import org.paideia.shared.time.When;

/**
 * What announcing, changing and moving a gathering writes beside the record: its line of the agenda and its history. It is
 * called in the transaction of the use case, with rights asked and the record held.
 */
@ApplicationScoped
public class Planning {

    private final Agenda agenda;
    private final History history;
    private final Clock clock;
    private final Today today;

    Planning(Agenda agenda, History history, Clock clock, Today today) {
        this.agenda = agenda;
        this.history = history;
        this.clock = clock;
        this.today = today;
    }

    /** It was entered. */
    public void entered(GatheringEvents events, Actor actor, Gathering gathering) {
        agenda.put(gathering.onAgenda());
        boolean wasHeld = gathering.state() == EventState.HELD;
        EventType event = events.entering(gathering.state());
        TransitionRequest wish = TransitionRequest.to(gathering.state());
        // Whoever copies a list does not know when each was announced.
        boolean isImport = actor.client() != null;
        if (isImport && event.equals(events.announced())) {
            history.keep(Entry.of(events.entered(), actor, gathering).moving(null, wish));
            return;
        }
        history.keep(Entry.of(event, actor, gathering)
                .moving(null, wish)
                .on(wasHeld ? gathering.when() : isImport ? When.UNKNOWN : today(gathering.network())));
    }

    /**
     * It was changed.
     *
     * @param dated its date before
     * @param before how it was shown before
     * @param after how it is shown now
     */
    public void changed(GatheringEvents events, Actor actor, Gathering gathering, When dated, Object before, Object after) {
        agenda.put(gathering.onAgenda());
        EventType event = events.dating(dated, gathering.when());
        var entry = Entry.of(event, actor, gathering).changing(before, after);
        history.keep(event.nature() == EventType.Nature.HAPPENED ? entry.on(today(gathering.network())) : entry);
    }

    /**
     * Moves it to the state that is wished.
     *
     * @param mayBecome refuses what the feature does not allow, once the state itself is allowed
     */
    public void move(GatheringEvents events, Actor actor, Gathering gathering, TransitionRequest wish, Runnable mayBecome) {
        EventState from = gathering.state();
        EventState to = TransitionRequest.state(wish.to(), from, from.next());
        gathering.become(to, wish.note(), clock.instant());
        mayBecome.run();
        agenda.put(gathering.onAgenda());
        EventType event = events.moving(from, to);
        history.keep(Entry.of(event, actor, gathering)
                .moving(from, wish)
                .on(event.equals(events.held()) ? gathering.when() : today(gathering.network())));
    }

    /** It was removed as if it had never been. */
    public void removed(GatheringEvents events, Actor actor, Gathering gathering) {
        agenda.remove(gathering.ref());
        history.keep(Entry.of(events.deleted(), actor, gathering).gone());
    }

    /**
     * The slug that is proposed or that is made of the title, with the year where the plain one is taken.
     *
     * @param what it is, in a word
     */
    public static String slug(GatheringContent wish, String what, Predicate<String> isTaken) {
        String slug = wish.slug() != null ? wish.slug() : Names.slug(wish.titles().in(wish.sourceLanguage()));
        if (slug.length() < 2) {
            throw Problems.rule("/slug", "required", "The title has no Latin letters to make a slug of: propose one.");
        }
        if (!isTaken.test(slug)) {
            return slug;
        }
        String dated = wish.when() == null || wish.when().edtf() == null || wish.slug() != null
                ? slug
                : Names.slug(slug + " " + wish.when().edtf().replaceAll("\\D.*", ""));
        if (dated.equals(slug) || isTaken.test(dated)) {
            throw Problems.conflict("slug-taken", "There is a " + what + " with the slug '" + slug + "' already: propose another.");
        }
        return dated;
    }

    /** The legal date of what a network does: the day at its secretariat. */
    private When today(Network network) {
        return When.onDay(today.in(network.zone()));
    }
}
