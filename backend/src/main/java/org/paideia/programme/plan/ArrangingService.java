package org.paideia.programme.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventFinder;
import org.paideia.idempotency.Idempotency;
import org.paideia.programme.Session;
import org.paideia.programme.SessionCreate;
import org.paideia.programme.SessionPolicy;
import org.paideia.programme.SessionState;
import org.paideia.programme.SessionView;
import org.paideia.programme.Sessions;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.security.Actor;

/** Adds sessions to a programme, changes them, cancels them and takes them out, for those who run the event. */
@ApplicationScoped
public class ArrangingService {

    private final SessionService reading;
    private final Sessions sessions;
    private final Arranging arranging;
    private final EventFinder events;
    private final SessionPolicy policy;
    private final Idempotency idempotency;

    ArrangingService(
            SessionService reading,
            Sessions sessions,
            Arranging arranging,
            EventFinder events,
            SessionPolicy policy,
            Idempotency idempotency) {
        this.reading = reading;
        this.sessions = sessions;
        this.arranging = arranging;
        this.events = events;
        this.policy = policy;
        this.idempotency = idempotency;
    }

    @Transactional
    public Saved<SessionView> create(Caller caller, Input<SessionCreate> input) {
        SessionCreate wish = input.read(SessionCreate.class);
        Gathering event = events.named(caller, wish.kind(), wish.event());
        Actor actor = policy.requireArranging(caller, event);
        return idempotency.once(actor, input, () -> {
            SessionPolicy.requireOpen(event);
            sessions.hold(event);
            Session session = arranging.enter(actor, event, wish);
            return saved(session, event, "sessions/" + session.id());
        });
    }

    @Transactional
    public Saved<SessionView> update(Caller caller, UUID id, ExpectedVersion expected, Input.Change<SessionCreate> input) {
        var found = reading.visible(caller, id);
        Session session = found.seated().session();
        Gathering event = found.event();
        Actor actor = policy.requireArranging(caller, event);
        hold(session, event);
        SessionCreate wish = input.patch(session.content(), SessionCreate.class);
        SessionPolicy.SESSION.require(session.content(), wish);
        expected.require(session.version());
        SessionPolicy.requireOpen(event);
        arranging.change(actor, event, session, wish);
        return saved(session, event, null);
    }

    @Transactional
    public Saved<SessionView> transition(Caller caller, UUID id, ExpectedVersion expected, Input<TransitionRequest> input) {
        var found = reading.visible(caller, id);
        Session session = found.seated().session();
        Gathering event = found.event();
        Actor actor = policy.requireArranging(caller, event);
        TransitionRequest wish = input.read(TransitionRequest.class);
        return idempotency.once(actor, input, () -> {
            hold(session, event);
            expected.require(session.version());
            SessionPolicy.requireOpen(event);
            SessionState to = TransitionRequest.state(wish.to(), session.state(), session.state().next());
            arranging.move(actor, event, session, to, wish);
            return saved(session, event, null);
        });
    }

    @Transactional
    public void delete(Caller caller, UUID id, ExpectedVersion expected) {
        var found = reading.visible(caller, id);
        Session session = found.seated().session();
        Gathering event = found.event();
        Actor actor = policy.requireArranging(caller, event);
        hold(session, event);
        expected.require(session.version());
        SessionPolicy.requireOpen(event);
        arranging.remove(actor, session);
    }

    private void hold(Session session, Gathering event) {
        sessions.hold(event);
        sessions.refresh(session);
    }

    private Saved<SessionView> saved(Session session, Gathering event, String address) {
        return new Saved<>(SessionView.of(sessions.seated(session.id()).orElseThrow(), event), session.version(), address);
    }
}
