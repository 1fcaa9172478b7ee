package org.paideia.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.paideia.shared.command.Input;
import org.paideia.shared.contract.CurrentOperation;
import org.paideia.shared.http.Reply;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;
import org.paideia.shared.text.Sha256;

/**
 * Makes a POST with an Idempotency-Key happen once. The answer is kept in the transaction of the change: either both are
 * there or neither is, wherever a crash falls. Services call it after they have asked their rights, so that an answer
 * is never given again to someone who has lost them.
 */
@ApplicationScoped
public class Idempotency {

    private static final Duration KEPT = Duration.ofHours(24);

    private final EntityManager em;
    private final CurrentOperation request;
    private final Reply reply;
    private final Clock clock;

    Idempotency(EntityManager em, CurrentOperation request, Reply reply, Clock clock) {
        this.em = em;
        this.request = request;
        this.reply = reply;
        this.clock = clock;
    }

    /**
     * Acts, unless the same request was carried out before.
     *
     * @param actor whose key it is
     * @param input what was sent, with the key
     * @param act the change; its answer is kept
     */
    public <V> Saved<V> once(Actor actor, Input<?> input, Supplier<Saved<V>> act) {
        return once(actor, input.key(), act);
    }

    /** The same, where the input and its key come apart. */
    public <V> Saved<V> once(Actor actor, Optional<Input.Key> sent, Supplier<Saved<V>> act) {
        if (sent.isEmpty()) {
            return act.get();
        }
        byte[] name = Sha256.of(actor.person() + "\n" + sent.get().request());
        if (!lock(ByteBuffer.wrap(name).getLong())) {
            throw Problems.of(ProblemType.REQUEST_IN_PROGRESS, ProblemType.REQUEST_IN_PROGRESS.description());
        }
        String key = HexFormat.of().formatHex(name);
        String body = Sha256.hex(sent.get().body());
        replay(key, body);
        Saved<V> saved = act.get();
        keep(key, body, saved);
        return saved;
    }

    private boolean lock(long name) {
        return (boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(:name)")
                .setParameter("name", name)
                .getSingleResult();
    }

    private void replay(String key, String bodyHash) {
        var kept = em.createNativeQuery(
                        "select body_hash, answer, version, address from kept_answer where key = :key and kept_at > :since",
                        Object[].class)
                .setParameter("key", key)
                .setParameter("since", clock.instant().minus(KEPT))
                .getResultList();
        if (kept.isEmpty()) {
            return;
        }
        Object[] answer = (Object[]) kept.getFirst();
        if (!answer[0].equals(bodyHash)) {
            throw Problems.of(ProblemType.KEY_REUSED, ProblemType.KEY_REUSED.description());
        }
        throw new KeptAnswer((byte[]) answer[1], ((Number) answer[2]).longValue(), (String) answer[3]);
    }

    private void keep(String key, String bodyHash, Saved<?> saved) {
        em.createNativeQuery("delete from kept_answer where key = :key or key in"
                        + " (select key from kept_answer where kept_at < :since limit 20)")
                .setParameter("key", key)
                .setParameter("since", clock.instant().minus(KEPT))
                .executeUpdate();
        em.createNativeQuery("insert into kept_answer (key, body_hash, answer, version, address, kept_at)"
                        + " values (:key, :hash, :answer, :version, :address, :at)")
                .setParameter("key", key)
                .setParameter("hash", bodyHash)
                .setParameter("answer", reply.bytes(saved.view()))
                .setParameter("version", saved.version())
                .setParameter("address", saved.address())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }
}
