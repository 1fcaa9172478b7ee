package org.paideia.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.city.City;
import org.paideia.network.Network;
import org.paideia.network.NetworkPolicy;
import org.paideia.network.NetworkService;
import org.paideia.shared.command.Changeable;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** May this person do that to this commitment: the city writes and submits, the reviewing network decides. */
@ApplicationScoped
public class CommitmentPolicy {

    /** How a commitment is presented: open to the city also after it is published. */
    static final Changeable<CommitmentCreate> PRESENTATION = Changeable.of(CommitmentCreate.class,
            "titles", "descriptions", "themes", "sdgs", "department", "partners", "resources");

    /** What the city is held to: open while it writes; once published, only a revision changes it. */
    static final Changeable<CommitmentCreate> PROMISE = Changeable.of(CommitmentCreate.class,
            "declaration", "version", "block", "network", "indicator", "startsOn", "dueOn", "milestones");

    /**
     * Which of those that are not public the reader may know of.
     *
     * @param all whether they know of all
     * @param cities for which they act, whose drafts they see
     * @param networks for which they run or review, where they see what was submitted
     */
    public record Reach(boolean all, Set<String> cities, Set<String> networks) {}

    private static final Role[] WRITERS = {Role.FOCAL_POINT, Role.DEPUTY, Role.CONTRIBUTOR};
    private static final Role[] SPEAKERS = {Role.FOCAL_POINT, Role.DEPUTY};

    private final NetworkPolicy networkPolicy;
    private final NetworkService networks;

    CommitmentPolicy(NetworkPolicy networkPolicy, NetworkService networks) {
        this.networkPolicy = networkPolicy;
        this.networks = networks;
    }

    /** In which role the caller writes for the city, if at all. */
    public Optional<Actor> writing(Caller caller, City city) {
        return caller.isSignedIn() ? caller.actingForCity(city.slug(), WRITERS) : Optional.empty();
    }

    /** In which role the caller speaks for the city, if at all: submits, withdraws, proposes. */
    public Optional<Actor> speaking(Caller caller, City city) {
        return caller.isSignedIn() ? caller.actingForCity(city.slug(), SPEAKERS) : Optional.empty();
    }

    /** In which role the caller reviews it and its reports, if at all. Nobody does for a city that they act for. */
    public Optional<Actor> reviewing(Caller caller, Commitment commitment) {
        if (!caller.isSignedIn() || caller.roleForCity(commitment.city().slug(), WRITERS).isPresent()) {
            return Optional.empty();
        }
        Network reviewer = commitment.reviewer();
        return networkPolicy.running(caller, reviewer)
                .or(() -> caller.roleForNetwork(Set.of(reviewer.slug()), Role.REVIEWER).map(caller::as));
    }

    /** In which role the caller runs the reviewing network, if at all. */
    public Optional<Actor> runningReviewer(Caller caller, Commitment commitment) {
        return caller.isSignedIn() ? networkPolicy.running(caller, commitment.reviewer()) : Optional.empty();
    }

    /** In which role the caller runs the network that issued the declaration or is named, if at all. */
    Optional<Actor> runningNetwork(Caller caller, Commitment commitment) {
        return caller.isSignedIn() ? networkPolicy.running(caller, commitment.ground().network()) : Optional.empty();
    }

    public Actor requireWriting(Caller caller, City city) {
        return writing(caller, city).orElseThrow(() -> Problems.forbidden("You have no mandate for " + city.slug() + "."));
    }

    public Actor requireSpeaking(Caller caller, City city) {
        return speaking(caller, city)
                .orElseThrow(() -> Problems.forbidden("Only the focal point and deputies can do this, for " + city.slug() + "."));
    }

    public Actor requireReviewing(Caller caller, Commitment commitment) {
        if (caller.roleForCity(commitment.city().slug(), WRITERS).isPresent()) {
            throw Problems.forbidden("own-city", "You cannot review for a city that you act for.");
        }
        return reviewing(caller, commitment)
                .orElseThrow(() -> Problems.forbidden("You do not review for " + commitment.reviewer().slug() + "."));
    }

    public Actor requireRunningReviewer(Caller caller, Commitment commitment) {
        return runningReviewer(caller, commitment)
                .orElseThrow(() -> Problems.forbidden("You do not run " + commitment.reviewer().slug() + " or a network above it."));
    }

    Actor requireRunningNetwork(Caller caller, Commitment commitment) {
        return runningNetwork(caller, commitment)
                .orElseThrow(() -> Problems.forbidden("You do not run " + commitment.ground().network().slug() + " or a network above it."));
    }

    /** Refuses at once whoever writes for no city. */
    void requireMayWrite(Caller caller) {
        if (!caller.isAdmin() && caller.cities(WRITERS).isEmpty()) {
            throw Problems.forbidden("To draft a commitment you need a mandate for the city.");
        }
    }

    /** Refuses at once whoever neither speaks for the city nor has to do with its networks. */
    void requireMayMove(Caller caller, Commitment commitment) {
        if (speaking(caller, commitment.city()).isEmpty() && !isInNetworks(caller, commitment)) {
            throw Problems.forbidden("Only the focal point, the deputies and those who review can do this.");
        }
    }

    /** Whether the caller is on one of the two sides of the review. */
    public boolean isInside(Caller caller, Commitment commitment) {
        return writing(caller, commitment.city()).isPresent() || isInNetworks(caller, commitment);
    }

    private boolean isInNetworks(Caller caller, Commitment commitment) {
        return caller.isSignedIn()
                && (runningNetwork(caller, commitment).isPresent()
                        || runningReviewer(caller, commitment).isPresent()
                        || caller.networks(Role.REVIEWER).contains(commitment.reviewer().slug())
                        || caller.networks(Role.REVIEWER).contains(commitment.ground().network().slug()));
    }

    /** Whether the caller may know of it. A draft is the city's alone. */
    boolean maySee(Caller caller, Commitment commitment) {
        return commitment.isPublic()
                || writing(caller, commitment.city()).isPresent()
                || commitment.state() != CommitmentState.DRAFT && isInNetworks(caller, commitment);
    }

    /** Which of those that are not public the caller may know of. */
    public Reach reach(Caller caller) {
        if (!caller.isSignedIn()) {
            return new Reach(false, Set.of(), Set.of());
        }
        Set<String> served = new HashSet<>(networks.withThoseBelow(caller.networks(Role.SECRETARIAT, Role.COORDINATOR)));
        served.addAll(caller.networks(Role.REVIEWER));
        return new Reach(caller.isAdmin(), caller.cities(WRITERS), served);
    }
}
