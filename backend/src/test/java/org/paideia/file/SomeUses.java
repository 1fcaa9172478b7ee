package org.paideia.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.paideia.access.Caller;
import org.paideia.access.Role;

/** Stands for the records to which files belong: those of a network's, which its secretariat may see. */
@ApplicationScoped
public class SomeUses implements FileUse {

    private final Set<UUID> used = ConcurrentHashMap.newKeySet();
    private volatile String network;

    /** From now on a record of that network needs the file. */
    void begin(UUID file, String network) {
        this.network = network;
        used.add(file);
    }

    @Override
    public boolean isUsed(UUID file) {
        return used.contains(file);
    }

    @Override
    public boolean mayRead(Caller caller, UUID file) {
        return used.contains(file) && caller.networks(Role.SECRETARIAT).contains(network);
    }
}
