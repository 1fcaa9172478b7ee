package org.paideia.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.stream.Stream;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** May this person do that to this file: a file is the city's, and of those who must see what it belongs to. */
@ApplicationScoped
public class FilePolicy {

    private final Instance<FileUse> uses;

    FilePolicy(@Any Instance<FileUse> uses) {
        this.uses = uses;
    }

    /** In which role the caller acts for the city, if at all. */
    Optional<Actor> actingFor(Caller caller, String city) {
        if (caller.isAdmin()) {
            return Optional.of(caller.asAdmin());
        }
        return caller.roleForCity(city, Role.FOCAL_POINT, Role.DEPUTY).map(caller::as);
    }

    /**
     * In which role the caller sends a file for that purpose: evidence comes from whoever drafts reports, too, and a sheet
     * that was signed from whoever runs a network and enters it.
     */
    public Actor requireMaySend(Caller caller, String city, Purpose purpose) {
        return actingFor(caller, city)
                .or(() -> purpose == Purpose.EVIDENCE ? caller.roleForCity(city, Role.CONTRIBUTOR).map(caller::as) : Optional.empty())
                .or(() -> purpose == Purpose.SIGNED_PAPER ? running(caller) : Optional.empty())
                .orElseThrow(() -> Problems.forbidden("You do not act for " + city + "."));
    }

    private static Optional<Actor> running(Caller caller) {
        return Stream.of(Role.SECRETARIAT, Role.COORDINATOR)
                .filter(role -> !caller.networks(role).isEmpty())
                .findFirst()
                .map(caller::as);
    }

    public Actor requireActingFor(Caller caller, String city) {
        return actingFor(caller, city).orElseThrow(() -> Problems.forbidden("You do not act for " + city + "."));
    }

    boolean mayRead(Caller caller, StoredFile file) {
        return actingFor(caller, file.city()).isPresent() || uses.stream().anyMatch(use -> use.mayRead(caller, file.id()));
    }

    boolean isUnused(StoredFile file) {
        return uses.stream().noneMatch(use -> use.isUsed(file.id()));
    }

    void requireUnused(StoredFile file) {
        if (file.purpose() == Purpose.SIGNED_DOCUMENT || !isUnused(file)) {
            throw Problems.conflict("in-use", "A record needs this file.");
        }
    }
}
