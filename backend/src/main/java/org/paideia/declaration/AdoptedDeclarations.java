package org.paideia.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import org.paideia.conference.Conference;
import org.paideia.conference.ConferenceUse;

/** What declarations have to do with conferences: some were adopted by one. */
@ApplicationScoped
class AdoptedDeclarations implements ConferenceUse {

    private final Declarations declarations;

    AdoptedDeclarations(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public boolean isUsed(Conference conference) {
        return declarations.isAdoptedBy(conference);
    }
}
