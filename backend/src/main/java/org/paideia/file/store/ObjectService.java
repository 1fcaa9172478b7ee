package org.paideia.file.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the store and the database of one mind. Before an object is written the database knows it as loose; the
 * transaction that makes a file of it takes that back, and the one that removes a file says it again. So wherever a crash
 * falls, an object is either a file's or loose, and what stays loose is swept away. Whoever sweeps holds the object's row:
 * a file cannot be made of an object that is going.
 */
@ApplicationScoped
public class ObjectService {

    /** Far longer than it takes to make a file of what was written. */
    private static final Duration GRACE = Duration.ofHours(1);

    private final LooseObjects loose;
    private final FileStore store;
    private final Clock clock;

    ObjectService(LooseObjects loose, FileStore store, Clock clock) {
        this.loose = loose;
        this.store = store;
        this.clock = clock;
    }

    /** The key of an object that is about to be written. */
    @Transactional(TxType.REQUIRES_NEW)
    public UUID announce() {
        UUID key = UUID.randomUUID();
        loose.add(key, clock.instant().plus(GRACE));
        return key;
    }

    /** Removes one object whose time is over, and says whether there was one. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean sweepOne() throws IOException {
        Optional<UUID> key = loose.holdOneToSweep(clock.instant());
        if (key.isPresent()) {
            store.delete(key.get());
            loose.take(key.get());
        }
        return key.isPresent();
    }
}
