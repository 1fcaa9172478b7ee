package org.paideia.commitment.ground;

import jakarta.enterprise.context.ApplicationScoped;
import org.paideia.adherence.Adherence;
import org.paideia.adherence.AdherenceService;
import org.paideia.city.City;
import org.paideia.commitment.CommitmentCreate;
import org.paideia.declaration.DeclarationService;
import org.paideia.declaration.text.BlockKind;
import org.paideia.membership.right.MemberNetworks;
import org.paideia.network.Network;
import org.paideia.network.NetworkService;
import org.paideia.shared.problem.Problems;

/** Finds on what a commitment stands: a signature of the city that is in force, or a network that it belongs to. */
@ApplicationScoped
public class Grounds {

    private final AdherenceService adherences;
    private final DeclarationService declarations;
    private final NetworkService networks;
    private final MemberNetworks members;

    Grounds(AdherenceService adherences, DeclarationService declarations, NetworkService networks, MemberNetworks members) {
        this.adherences = adherences;
        this.declarations = declarations;
        this.networks = networks;
        this.members = members;
    }

    /** What is named in a wish that holds together in itself; refuses what the city has neither signed nor belongs to. */
    public Ground of(City city, CommitmentCreate wish) {
        if (wish.declaration() != null) {
            return ofDeclaration(city, wish);
        }
        Network network = networks.named(wish.network(), "/network");
        if (!members.isMember(city.slug(), network.slug())) {
            throw Problems.rule("/network", "does-not-fit", city.slug() + " is no member of " + network.slug() + ".");
        }
        return Ground.in(network);
    }

    private Ground ofDeclaration(City city, CommitmentCreate wish) {
        Adherence signature = adherences.standing(city.slug(), wish.declaration())
                .orElseThrow(() -> Problems.rule("/declaration", "does-not-fit",
                        city.slug() + " has not signed '" + wish.declaration() + "', or has withdrawn its signature."));
        if (wish.version() != null && !wish.version().equals(signature.textVersion())) {
            throw Problems.rule("/version", "does-not-fit", "The city signed version " + signature.textVersion() + ".");
        }
        if (wish.block() != null) {
            boolean isClause = declarations.block(signature.declaration(), signature.textVersion(), wish.block())
                    .filter(block -> block.kind() == BlockKind.CLAUSE)
                    .isPresent();
            if (!isClause) {
                throw Problems.rule("/block", "unknown-record", "The version that the city signed has no such clause.");
            }
        }
        return Ground.signed(signature, wish.block());
    }
}
