package org.paideia.city;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The time of a country, where it is the same everywhere in it. Which zones a country has is told by the tables of ICU, what
 * time they keep by those of Java.
 */
final class CountryTime {

    /** No day that counts here is earlier: what zones had in common or not before does not matter. */
    private static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");

    private static final Map<String, Optional<ZoneId>> KNOWN = new ConcurrentHashMap<>();

    private CountryTime() {}

    /**
     * The zone of the whole country; nothing where its zones differ, as in Spain with the Canary Islands.
     *
     * @param country ISO 3166-1 alpha-2
     */
    static Optional<ZoneId> of(String country) {
        return KNOWN.computeIfAbsent(country, CountryTime::find);
    }

    private static Optional<ZoneId> find(String country) {
        Set<String> zones = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null);
        boolean isOneTime = zones.stream()
                        .map(id -> ZoneId.of(id).getRules())
                        .map(rules -> List.of(rules.getOffset(SINCE), rules.getTransitionRules()))
                        .distinct()
                        .count()
                == 1;
        return isOneTime ? Optional.of(ZoneId.of(usual(zones, country))) : Optional.empty();
    }

    /** Of zones that keep the same time, the one after which that time is called; else any. */
    private static String usual(Set<String> zones, String country) {
        String any = zones.iterator().next();
        TimeZoneNames names = TimeZoneNames.getInstance(ULocale.ROOT);
        String time = names.getMetaZoneID(any, SINCE.toEpochMilli());
        String usual = time == null ? any : names.getReferenceZoneID(time, country);
        return zones.contains(usual) ? usual : any;
    }
}
