package org.paideia.eventrole;

import java.time.Instant;
import org.paideia.agenda.EventState;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/** A meeting or conference, as other records name it. */
public record EventRef(
        GatheringKind kind,
        String slug,
        String network,
        String sourceLanguage,
        LanguageMap titles,
        When when,
        Instant startsAt,
        String timeZone,
        EventState state) {

    public static EventRef of(Gathering event) {
        return new EventRef(
                GatheringKind.valueOf(event.ref().kind()), event.slug(), event.network().slug(), event.sourceLanguage(),
                event.titles(), event.when(), event.startsAt(), event.timeZone(), event.state());
    }
}
