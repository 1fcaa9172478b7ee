package org.paideia.programme.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.paideia.activity.Entry;
import org.paideia.activity.EventType;
import org.paideia.activity.History;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.programme.Session;
import org.paideia.programme.SessionCreate;
import org.paideia.programme.SessionEvents;
import org.paideia.programme.SessionSeats;
import org.paideia.programme.SessionState;
import org.paideia.programme.SessionTimes;
import org.paideia.programme.Sessions;
import org.paideia.programme.choice.Seats;
import org.paideia.programme.news.SessionNews;
import org.paideia.programme.news.SessionNotices;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.security.Actor;

/** What arranging a programme writes. It is called with rights asked and the programme held. */
@ApplicationScoped
public class Arranging {

    /** The most sessions that a programme may have. */
    public static final int MOST_SESSIONS = 2000;

    private final EntityManager em;
    private final Sessions sessions;
    private final Seats seats;
    private final SessionNotices notices;
    private final History history;
    private final Clock clock;

    Arranging(EntityManager em, Sessions sessions, Seats seats, SessionNotices notices, History history, Clock clock) {
        this.em = em;
        this.sessions = sessions;
        this.seats = seats;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    /** Adds a session, unless a room or a speaker is taken. */
    Session enter(Actor actor, Gathering event, SessionCreate wish) {
        if (sessions.countOf(event) >= MOST_SESSIONS) {
            throw Problems.conflict("too-many-sessions", "A programme has " + MOST_SESSIONS + " sessions at the most.");
        }
        if (wish.reference() != null && sessions.isTaken(event, wish.reference())) {
            throw Problems.conflict("slug-taken", "The programme already has a session with this reference.",
                    List.of(Violation.at("/reference", "repeated", "Another session is known by '" + wish.reference() + "'.")));
        }
        SessionTimes times = times(wish, event);
        requireFree(event, null, wish, times);
        return add(actor, event, wish, times);
    }

    /** Adds a session for which the room and the speakers are known to be free. */
    public Session add(Actor actor, Gathering event, SessionCreate wish, SessionTimes times) {
        Session session = new Session(event, wish, times, clock.instant());
        sessions.persist(session);
        em.persist(new SessionSeats(session.id()));
        history.keep(Entry.of(SessionEvents.ADDED, actor, session));
        return session;
    }

    /** Changes a session, unless a room or a speaker is taken. */
    void change(Actor actor, Gathering event, Session session, SessionCreate wish) {
        SessionTimes times = times(wish, event);
        if (session.state() == SessionState.SCHEDULED) {
            requireFree(event, session, wish, times);
        }
        rewrite(actor, event, session, wish, times);
    }

    /** Changes a session for which the room and the speakers are known to be free, and tells those who chose it. */
    public void rewrite(Actor actor, Gathering event, Session session, SessionCreate wish, SessionTimes times) {
        SessionCreate before = session.content();
        boolean isMoved = !times.equals(new SessionTimes(session.start(), session.end())) || !Objects.equals(session.room(), wish.room());
        boolean hasOtherPlaces = !Objects.equals(session.capacity(), wish.capacity());
        if (hasOtherPlaces) {
            requireRoom(session, wish);
        }
        session.change(event, wish, times, clock.instant());
        boolean isTold = isMoved && session.state() == SessionState.SCHEDULED;
        history.keep(Entry.of(isTold ? SessionEvents.MOVED : SessionEvents.UPDATED, actor, session)
                .changing(told(before), told(wish)));
        if (isTold) {
            notices.all(session.id(), SessionNews.MOVED);
        }
        if (hasOtherPlaces) {
            seats.promote(session, event);
        }
    }

    void move(Actor actor, Gathering event, Session session, SessionState to, TransitionRequest wish) {
        SessionState from = session.state();
        Instant now = clock.instant();
        if (to == SessionState.SCHEDULED && from == SessionState.CANCELLED) {
            requireFree(event, session, session.content(), new SessionTimes(session.start(), session.end()));
        }
        seats.hold(session.id(), 0);
        session.become(to, wish.note(), now);
        EventType type = to == SessionState.CANCELLED ? SessionEvents.CANCELLED : SessionEvents.REINSTATED;
        history.keep(Entry.of(type, actor, session).moving(from, wish));
        notices.all(session.id(), to == SessionState.CANCELLED ? SessionNews.CANCELLED : SessionNews.REINSTATED);
        seats.promote(session, event);
    }

    void remove(Actor actor, Session session) {
        Seats.Held held = seats.hold(session.id(), 0);
        if (held.taken() + held.waiting() > 0) {
            throw Problems.conflict("in-use", "Someone has chosen this session. Cancel it instead, so that they are told.");
        }
        if (sessions.wasAttended(session)) {
            throw Problems.conflict("in-use", "Somebody was checked in at this session.");
        }
        em.remove(em.find(SessionSeats.class, session.id()));
        sessions.delete(session);
        history.keep(Entry.of(SessionEvents.DELETED, actor, session).gone());
    }

    private static SessionTimes times(SessionCreate wish, Gathering event) {
        List<Violation> wrong = new ArrayList<>();
        return SessionTimes.of(wish, event, wrong).orElseThrow(() -> Problems.invalid(wrong));
    }

    private void requireFree(Gathering event, Session session, SessionCreate wish, SessionTimes times) {
        List<Violation> clashes = Timetable.of(sessions.between(event, times.start(), times.end()))
                .clashes(session == null ? "new" : session.id(), wish, times);
        if (!clashes.isEmpty()) {
            throw Problems.conflict("timetable-clash", "A room or a speaker has another session at that time.", clashes);
        }
    }

    /** Nobody loses a place because there are fewer. The session stays held. */
    private void requireRoom(Session session, SessionCreate wish) {
        Seats.Held held = seats.hold(session.id(), 0);
        if (wish.capacity() != null && wish.capacity() < held.taken()) {
            throw Problems.conflict("below-confirmed", "More places than this are already taken.",
                    List.of(Violation.at("/capacity", "too-small", held.taken() + " places are taken.")));
        }
    }

    /** What the history may keep: it is never erased, and names no speaker who has not agreed to that. */
    private static SessionCreate told(SessionCreate content) {
        return new SessionCreate(
                content.kind(), content.event(), content.reference(), content.sourceLanguage(), content.titles(),
                content.descriptions(), content.format(), content.track(), content.room(), content.start(), content.end(),
                content.languages(), content.interpretation(), List.of(), content.capacity(), content.documents());
    }
}
