package org.paideia.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.access.Person;
import org.paideia.activity.feed.EntryTeller;
import org.paideia.activity.Ref;
import org.paideia.idempotency.Idempotency;
import org.paideia.membership.right.Audiences;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;

/**
 * Lets people follow records. Of a record it knows what the history knows of it: what it is called, and whether the
 * person may know of it. So a new kind of record can be followed without a word here.
 */
@ApplicationScoped
public class FollowService {

    static final int MOST_A_PERSON = 500;

    private final Follows follows;
    private final Inboxes inboxes;
    private final EntryTeller history;
    private final Audiences audiences;
    private final Idempotency idempotency;
    private final Clock clock;

    FollowService(
            Follows follows, Inboxes inboxes, EntryTeller history, Audiences audiences, Idempotency idempotency, Clock clock) {
        this.follows = follows;
        this.inboxes = inboxes;
        this.history = history;
        this.audiences = audiences;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    public Page<FollowView> list(Caller caller, String kind, String record, PageRequest request) {
        Page<Follow> page = follows.page(caller.person(), kind, record, request);
        var known = history.known(page.items().stream().map(Follow::ref).toList(), audiences.of(caller));
        return new Page<>(
                page.items().stream().map(follow -> FollowView.of(follow, known.get(follow.ref()))).toList(),
                page.nextCursor(),
                page.totalCount());
    }

    public Saved<FollowView> get(Caller caller, UUID id) {
        return saved(caller, own(caller, id), null);
    }

    @Transactional
    public Saved<FollowView> create(Caller caller, Input<FollowCreate> input) {
        Person person = caller.person();
        Ref record = input.read(FollowCreate.class).ref();
        return idempotency.once(caller.asSelf(), input, () -> {
            if (!history.known(List.of(record), audiences.of(caller)).containsKey(record)) {
                throw Problems.rule("/id", "unknown-record", "There is no such record, or you do not have access to it.");
            }
            inboxes.hold(person);
            if (follows.isFollowing(person, record)) {
                throw Problems.conflict("followed", "You already follow it.");
            }
            if (follows.countOf(person) >= MOST_A_PERSON) {
                throw Problems.conflict("too-many-follows", "You follow " + MOST_A_PERSON + " records: end one first.");
            }
            Follow follow = new Follow(person, record, inboxes.published(), clock.instant());
            follows.persistAndFlush(follow);
            return saved(caller, follow, "follows/" + follow.id());
        });
    }

    @Transactional
    public void delete(Caller caller, UUID id, ExpectedVersion expected) {
        Follow follow = own(caller, id);
        expected.require(follow.version());
        follows.delete(follow);
        follows.flush();
    }

    private Follow own(Caller caller, UUID id) {
        return follows.findByIdOptional(id)
                .filter(follow -> follow.personId().equals(caller.person().id()))
                .orElseThrow(() -> Problems.notFound("follow", id));
    }

    private Saved<FollowView> saved(Caller caller, Follow follow, String address) {
        var title = history.known(List.of(follow.ref()), audiences.of(caller)).get(follow.ref());
        return new Saved<>(FollowView.of(follow, title), follow.version(), address);
    }
}
