package org.paideia.programme;

import java.time.LocalDate;
import org.paideia.shared.text.Names;

/**
 * Somebody who speaks, who needs no account.
 *
 * @param title what the person is, or null
 * @param organisation for whom the person speaks, or null
 * @param consentedOn when the person agreed to be named publicly, or null
 */
public record Speaker(String name, String title, String organisation, LocalDate consentedOn) {

    /** As everybody may know the person. */
    public PublicSpeaker asPublic() {
        return new PublicSpeaker(mayBeNamed() ? name : null, title, organisation);
    }

    /** Whether the name may be told. */
    public boolean mayBeNamed() {
        return consentedOn != null;
    }

    /** By what the person is known among the speakers of an event. */
    public String key() {
        return Names.folded(name);
    }
}
