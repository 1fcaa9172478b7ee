package org.paideia.adherence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.paideia.declaration.DeclarationPolicy;
import org.paideia.file.FileUse;

/** The files that signatures rest on: resolutions, which the issuing network may read, and the documents made of them. */
@ApplicationScoped
class AdherenceFiles implements FileUse {

    private final Adherences adherences;
    private final DeclarationPolicy policy;

    AdherenceFiles(Adherences adherences, DeclarationPolicy policy) {
        this.adherences = adherences;
        this.policy = policy;
    }

    @Override
    public boolean isUsed(UUID file) {
        return adherences.needs(file);
    }

    @Override
    public boolean mayRead(UUID file) {
        return adherences.signedOn(file).stream().anyMatch(declaration -> policy.running(declaration).isPresent());
    }
}
