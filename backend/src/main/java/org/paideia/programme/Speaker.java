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

    /** By what the person is known in a list of speakers: the name, and the organisation where one is given. */
    public String key() {
        return Names.folded(name) + (organisation == null ? "" : "\n" + Names.folded(organisation));
    }

    /**
     * Whether that is the same person: one of that name, unless two organisations tell them apart. Where only one of them names
     * an organisation it is taken for the same person, so that nobody is planned twice for want of a word.
     */
    public boolean isSameAs(Speaker other) {
        return Names.folded(name).equals(Names.folded(other.name))
                && (organisation == null
                        || other.organisation == null
                        || Names.folded(organisation).equals(Names.folded(other.organisation)));
    }
}
