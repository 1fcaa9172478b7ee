package org.paideia.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.shared.paging.Items;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.security.Actor;

/** The history of states of all records that have one. */
@ApplicationScoped
public class Transitions implements PanacheRepositoryBase<Transition, UUID> {

    /** Keeps a change of state, in the transaction of the change. */
    public void keep(UUID recordId, Object from, TransitionRequest wish, Instant at, Actor actor) {
        persist(Transition.of(recordId, from, wish, at, actor.role()));
    }

    /** The oldest first. */
    public Items<TransitionView> of(UUID recordId) {
        return new Items<>(list("recordId = ?1 order by at, id", recordId).stream().map(Transition::view).toList());
    }
}
