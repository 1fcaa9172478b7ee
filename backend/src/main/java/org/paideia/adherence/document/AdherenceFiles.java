package org.paideia.adherence.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.adherence.Adherences;
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
    public boolean mayRead(Caller caller, UUID file) {
        return adherences.signedOn(file).stream().anyMatch(declaration -> policy.running(caller, declaration).isPresent());
    }
}
