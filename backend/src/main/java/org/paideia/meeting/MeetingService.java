package org.paideia.meeting;

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
import org.paideia.agenda.EventMode;
import org.paideia.agenda.EventState;
import org.paideia.city.Today;
import org.paideia.shared.command.Action;
import org.paideia.shared.paging.Items;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.time.Precision;

/** Finds meetings, shows them, and says what they lack. */
@ApplicationScoped
public class MeetingService {

    private final Meetings meetings;
    private final MeetingPolicy policy;
    private final Transitions transitions;
    private final List<MeetingUse> uses;
    private final Today today;

    MeetingService(Meetings meetings, MeetingPolicy policy, Transitions transitions, @All List<MeetingUse> uses, Today today) {
        this.meetings = meetings;
        this.policy = policy;
        this.transitions = transitions;
        this.uses = uses;
        this.today = today;
    }

    public Page<MeetingListItem> list(Caller caller, MeetingFilter filter, PageRequest request) {
        return meetings.page(filter, policy.inside(caller), request);
    }

    public Saved<MeetingView> get(Caller caller, String slug) {
        return saved(visible(caller, slug));
    }

    public Items<TransitionView> history(Caller caller, String slug) {
        return transitions.of(visible(caller, slug).id());
    }

    public Action.Offer actions(Caller caller, String slug) {
        Meeting meeting = visible(caller, slug);
        boolean mayChange = policy.changing(caller, meeting).isPresent();
        List<Action> actions = new ArrayList<>(mayChange ? ofThoseWhoRunIt(meeting) : List.of());
        uses.forEach(use -> actions.addAll(use.actions(caller, meeting, mayChange)));
        return new Action.Offer(actions, today.in(meeting.network().zone()));
    }

    private List<Action> ofThoseWhoRunIt(Meeting meeting) {
        List<Action> actions = new ArrayList<>();
        String path = "/meetings/" + meeting.slug();
        boolean isOver = meeting.state() == EventState.CLOSED || meeting.state() == EventState.CANCELLED;
        if (!isOver) {
            actions.add(Action.of("updateMeeting", "PATCH", path));
            actions.add(Action.of("addMeetingItem", "POST", path + "/items"));
        }
        if (isMistake(meeting)) {
            actions.add(Action.of("deleteMeeting", "DELETE", path));
        }
        meeting.state().next().forEach(to -> actions.add(Action.to(to, "transitionMeeting", path)));
        actions.add(Action.of("addMeetingDocument", "POST", path + "/documents"));
        actions.add(Action.of("setMeetingJoinLink", "PUT", path + "/join-link"));
        if (meetings.after(meeting).isEmpty()) {
            actions.add(Action.of("copyMeeting", "POST", path + "/copies"));
        }
        return actions;
    }

    /** For those who run the network. */
    public Items<MeetingGap> gaps(Caller caller, String slug) {
        Meeting meeting = visible(caller, slug);
        policy.requireRunning(caller, meeting);
        List<MeetingGap> gaps = new ArrayList<>();
        if (meeting.state() == EventState.TENTATIVE || meeting.state() == EventState.CONFIRMED) {
            gaps.addAll(ahead(meeting));
        }
        if (meeting.state() != EventState.CANCELLED && meeting.state() != EventState.CLOSED) {
            gaps.addAll(elsewhere(meeting));
        }
        return new Items<>(gaps);
    }

    private static List<MeetingGap> ahead(Meeting meeting) {
        MeetingCreate content = meeting.content();
        List<MeetingGap> gaps = new ArrayList<>();
        if (meeting.when().precision() != Precision.DAY) {
            gaps.add(new MeetingGap("DAY", EventState.CONFIRMED, "Say the day."));
        }
        if (content.mode() != EventMode.ONLINE && content.host() == null) {
            gaps.add(new MeetingGap("HOST", null, "Name the city that hosts it."));
        }
        if (content.mode() != EventMode.ONLINE && content.venue() == null) {
            gaps.add(new MeetingGap("VENUE", null, "Say where in the city people meet."));
        }
        if (content.mode() != EventMode.ONSITE && meeting.joinLink() == null) {
            gaps.add(new MeetingGap("JOIN_LINK", null, "Give the link by which to join."));
        }
        if (content.items().isEmpty()) {
            gaps.add(new MeetingGap("AGENDA", null, "Write what is on the agenda."));
        }
        if (meeting.hasItemOutside()) {
            gaps.add(new MeetingGap("ITEM_OUTSIDE", null, "An item of the agenda has a time outside of the days of the meeting."));
        }
        return gaps;
    }

    /** What the features to the right say. */
    private List<MeetingGap> elsewhere(Meeting meeting) {
        return uses.stream().flatMap(use -> use.gaps(meeting).stream()).toList();
    }

    /** What it cannot be closed without; the meeting is locked. */
    public List<MeetingGap> beforeClosing(Meeting meeting) {
        return meeting.asksForMinutes()
                ? elsewhere(meeting).stream().filter(gap -> gap.neededFor() == EventState.CLOSED).toList()
                : List.of();
    }

    /** Whether it may be removed as if it had never been. */
    public boolean isMistake(Meeting meeting) {
        return meeting.state() == EventState.TENTATIVE
                && meetings.after(meeting).isEmpty()
                && uses.stream().noneMatch(use -> use.isUsed(meeting));
    }

    /** The meeting with that slug, if the caller may know of it. */
    public Meeting visible(Caller caller, String slug) {
        return find(caller, slug).orElseThrow(() -> Problems.notFound("meeting", slug));
    }

    /** The same; nothing where the caller may not know of it. */
    public Optional<Meeting> find(Caller caller, String slug) {
        return meetings.bySlug(slug).filter(meeting -> policy.maySee(caller, meeting));
    }

    /** The meeting with that slug, whoever asks: for features that keep records of it and ask their own rights. */
    public Optional<Meeting> kept(String slug) {
        return meetings.bySlug(slug);
    }

    /** Those with these slugs, whoever asks. */
    public List<Meeting> kept(Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : meetings.bySlugs(slugs);
    }

    /**
     * Keeps its state until the transaction of the caller is over: whoever writes what belongs to a meeting in a certain
     * state holds it first and asks the state then.
     */
    @Transactional(TxType.MANDATORY)
    public void hold(Meeting meeting) {
        meetings.hold(meeting);
    }

    /** The answer about it, with its neighbours as far as everybody who sees this one may know of them. */
    public Saved<MeetingView> saved(Meeting meeting) {
        return Saved.of(view(meeting), meeting.version());
    }

    public MeetingView view(Meeting meeting) {
        String previous = meeting.previous() == null
                ? null
                : meetings.bySlug(meeting.previous()).filter(other -> isNoSecret(other, meeting)).map(Meeting::slug).orElse(null);
        String next = meetings.after(meeting).filter(other -> isNoSecret(other, meeting)).map(Meeting::slug).orElse(null);
        return MeetingView.of(meeting, previous, next);
    }

    private static boolean isNoSecret(Meeting other, Meeting meeting) {
        return other.audience() == Audience.PUBLIC || meeting.audience() == Audience.MEMBERS;
    }
}
