package org.paideia.registration.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paideia.access.CityReaders;
import org.paideia.membership.right.MemberNetworks;
import org.paideia.registration.RegistrationState;
import org.paideia.registration.Registrations;
import org.paideia.registration.settings.RegistrationSettings;

/** Who reads a letter of the organiser. */
@ApplicationScoped
class MessageReaders {

    private final Registrations registrations;
    private final MemberNetworks members;
    private final CityReaders readers;

    MessageReaders(Registrations registrations, MemberNetworks members, CityReaders readers) {
        this.registrations = registrations;
        this.members = members;
        this.readers = readers;
    }

    /** The registrations of those who are registered. */
    List<UUID> registered(RegistrationSettings settings, List<LetterAudience> audiences) {
        return audiences.stream()
                .filter(audience -> audience != LetterAudience.SILENT)
                .flatMap(audience -> registrations.inState(settings, states(audience)).stream())
                .toList();
    }

    /** Who has come to the event has a place there, too. */
    private static Set<RegistrationState> states(LetterAudience audience) {
        return audience == LetterAudience.CONFIRMED
                ? Set.of(RegistrationState.CONFIRMED, RegistrationState.ATTENDED)
                : Set.of(RegistrationState.valueOf(audience.name()));
    }

    /** Those who act for member cities for which nobody has registered. */
    List<CityReaders.Acting> silent(RegistrationSettings settings, List<LetterAudience> audiences) {
        if (!audiences.contains(LetterAudience.SILENT)) {
            return List.of();
        }
        Set<String> silent = new HashSet<>(members.citiesOf(settings.networkSlug()));
        silent.removeAll(registrations.cities(settings));
        return readers.of(silent);
    }
}
