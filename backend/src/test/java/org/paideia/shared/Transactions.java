package org.paideia.shared;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Writes down in which requests a transaction began, by what the transaction manager itself tells: whoever began it, and however. */
@ApplicationScoped
public class Transactions {

    private final CurrentVertxRequest current;
    private final Queue<String> begun = new ConcurrentLinkedQueue<>();

    Transactions(CurrentVertxRequest current) {
        this.current = current;
    }

    void begun(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        // Jobs have transactions, too, beside every request.
        if (Arc.container().requestContext().isActive() && current.getCurrent() != null) {
            var request = current.getCurrent().request();
            begun.add(request.method() + " " + request.uri());
        }
    }

    /** What began since this was asked last. */
    List<String> taken() {
        List<String> taken = List.copyOf(begun);
        begun.clear();
        return taken;
    }
}
