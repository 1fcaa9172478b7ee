package org.paideia.agenda.gathering;

import java.time.Instant;
import java.util.List;
import org.paideia.agenda.EventMode;
import org.paideia.city.Figure;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.WhenInput;

/** What is said of every gathering when it is announced or changed. Records implement it; null is absent, lists are never null. */
public interface GatheringContent {

    /** The one to give it, or null to make one of the title. */
    String slug();

    String sourceLanguage();

    LanguageMap titles();

    LanguageMap theme();

    /** The slugs of the themes that it is about. */
    List<String> themes();

    LanguageMap about();

    WhenInput when();

    Instant startsAt();

    Instant endsAt();

    /** The IANA zone in which its times are told, or null for that of the host. */
    String timeZone();

    EventMode mode();

    Venue venue();

    /** How many took part. */
    List<Figure> participants();

    List<String> sources();
}
