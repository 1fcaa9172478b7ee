package org.paideia.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** May this person do that to this file: a file is the city's, and of those who must see what it belongs to. */
@ApplicationScoped
class FilePolicy {

    private final Caller caller;
    private final Instance<FileUse> uses;

    FilePolicy(Caller caller, @Any Instance<FileUse> uses) {
        this.caller = caller;
        this.uses = uses;
    }

    /** In which role the caller acts for the city, if at all. */
    Optional<Actor> actingFor(String city) {
        if (caller.isAdmin()) {
            return Optional.of(caller.asAdmin());
        }
        return caller.roleForCity(city, Role.FOCAL_POINT, Role.DEPUTY).map(caller::as);
    }

    Actor requireActingFor(String city) {
        return actingFor(city).orElseThrow(() -> Problems.forbidden("You do not act for " + city + "."));
    }

    boolean mayRead(StoredFile file) {
        return actingFor(file.city()).isPresent() || uses.stream().anyMatch(use -> use.mayRead(file.id()));
    }

    void requireUnused(StoredFile file) {
        if (file.purpose() == Purpose.SIGNED_DOCUMENT || uses.stream().anyMatch(use -> use.isUsed(file.id()))) {
            throw Problems.conflict("in-use", "A record needs this file.");
        }
    }
}
