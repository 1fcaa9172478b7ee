package org.paideia.commitment.ground;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.paideia.adherence.Adherence;
import org.paideia.adherence.AdherenceState;
import org.paideia.declaration.Declaration;
import org.paideia.network.Network;

/**
 * On what a commitment stands. The slugs never change: lists filter by them without a join.
 *
 * @param adherence the signature under which it is made, or null for one in a network
 * @param declaration that was signed, or null
 * @param textVersion the version that was signed, or null
 * @param blockId the clause, or null
 * @param network that issued the declaration, or that it names
 */
@Embeddable
public record Ground(
        @ManyToOne(fetch = FetchType.LAZY) Adherence adherence,
        @ManyToOne(fetch = FetchType.LAZY) Declaration declaration,
        String declarationSlug,
        Integer textVersion,
        UUID blockId,
        @ManyToOne(fetch = FetchType.LAZY) Network network,
        String networkSlug) {

    /** @param block the clause of the declaration that it follows from, or null */
    static Ground signed(Adherence signature, UUID block) {
        Declaration declaration = signature.declaration();
        Network issuer = declaration.issuer();
        return new Ground(signature, declaration, declaration.slug(), signature.textVersion(), block, issuer, issuer.slug());
    }

    static Ground in(Network network) {
        return new Ground(null, null, null, null, null, network, network.slug());
    }

    /** The state of the signature, or null. */
    public AdherenceState adherenceState() {
        return adherence == null ? null : adherence.state();
    }
}
