package org.paideia.convocation.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.agenda.EventState;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.convocation.Convocation;
import org.paideia.convocation.ConvocationEvents;
import org.paideia.convocation.Convocations;
import org.paideia.meeting.CityAtMeeting;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingPolicy;
import org.paideia.meeting.MeetingService;
import org.paideia.membership.right.MemberNetworks;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Takes the answers of the member cities, and shows them to those whom they are for. */
@ApplicationScoped
public class AnswerService {

    private final MeetingAnswers answers;
    private final Convocations convocations;
    private final MeetingService meetings;
    private final MeetingPolicy policy;
    private final MemberNetworks members;
    private final CityService cities;
    private final History history;
    private final Clock clock;

    AnswerService(
            MeetingAnswers answers,
            Convocations convocations,
            MeetingService meetings,
            MeetingPolicy policy,
            MemberNetworks members,
            CityService cities,
            History history,
            Clock clock) {
        this.answers = answers;
        this.convocations = convocations;
        this.meetings = meetings;
        this.policy = policy;
        this.members = members;
        this.cities = cities;
        this.history = history;
        this.clock = clock;
    }

    /**
     * All of them for those who run the network, their own for those who act for a member.
     *
     * @param kind null for all
     */
    public Page<MeetingAnswerView> list(Caller caller, String slug, AnswerKind kind, PageRequest request) {
        Meeting meeting = meetings.visible(caller, slug);
        if (policy.running(caller, meeting).isPresent()) {
            return answers.page(meeting, kind, null, request);
        }
        Set<String> own = caller.cities(Role.FOCAL_POINT, Role.DEPUTY);
        if (!members.of(own).contains(meeting.network().slug())) {
            throw Problems.forbidden("Only those who run the network can see the answers. Those who act for a member city can see its own answer.");
        }
        return answers.page(meeting, kind, own, request);
    }

    /**
     * What waits for the answer of cities, and what they answered.
     *
     * @param city for which the caller acts, or null for all of those
     */
    public Page<CityMeetingAnswer> ofCities(Caller caller, String city, AnswerKind kind, PageRequest request) {
        if (city != null) {
            requireActing(caller, city);
        }
        return answers.ofCities(city == null ? caller.cities(Role.FOCAL_POINT, Role.DEPUTY) : Set.of(city), kind, request);
    }

    @Transactional
    public Saved<MeetingAnswerView> set(Caller caller, String slug, String citySlug, Input<MeetingAnswerInput> input) {
        Meeting meeting = meetings.visible(caller, slug);
        City city = cities.require(citySlug);
        Actor actor = requireActing(caller, citySlug);
        MeetingAnswerInput wish = input.read(MeetingAnswerInput.class);
        wish.require();
        meetings.hold(meeting);
        int convocation = requireConvoked(meeting);
        requireMember(meeting, city);
        MeetingAnswer answer = answers.of(meeting, city).orElse(null);
        MeetingAnswerInput before = answer == null ? null : answer.content();
        if (answer == null) {
            answer = new MeetingAnswer(meeting, city, wish, convocation, clock.instant());
            answers.persist(answer);
        } else {
            answer.say(wish, convocation, clock.instant());
        }
        history.keep(Entry.of(ConvocationEvents.ANSWERED, actor, new CityAtMeeting(meeting, city)).changing(before, wish));
        return Saved.of(MeetingAnswerView.of(answer), answer.version());
    }

    private static Actor requireActing(Caller caller, String city) {
        return caller.actingForCity(city, Role.FOCAL_POINT, Role.DEPUTY)
                .orElseThrow(() -> Problems.forbidden("You do not act for " + city + "."));
    }

    /** The number of the convocation that is answered now. */
    private int requireConvoked(Meeting meeting) {
        if (meeting.state() != EventState.CONFIRMED) {
            throw Problems.conflict("not-confirmed", "It is " + meeting.state() + ". Cities answer while it is CONFIRMED.");
        }
        return convocations.last(meeting)
                .map(Convocation::number)
                .orElseThrow(() -> Problems.conflict("not-convoked", "It has not been convoked yet, so there is nothing to answer."));
    }

    private void requireMember(Meeting meeting, City city) {
        String network = meeting.network().slug();
        if (!members.isMember(city.slug(), network)) {
            throw Problems.of(ProblemType.RULE_VIOLATED, city.slug() + " is no member of " + network + ", which meets.");
        }
    }
}
