package org.paideia.registration.badge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paideia.access.LetterLanguage;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.city.City;
import org.paideia.document.BadgeSheet;
import org.paideia.document.BadgeSheet.Badge;
import org.paideia.document.Printing;
import org.paideia.document.WhenWords;
import org.paideia.registration.Registration;
import org.paideia.registration.own.CheckInCodes;

/** Badges on paper. They are read by all who meet the delegate, so they are in the language of the event. */
@ApplicationScoped
class BadgePaper {

    /** For those who do not see the picture. */
    static BadgeSheet sheet(Gathering event, List<Registration> delegates, LocalDate day) {
        String language = LetterLanguage.orDefault(LetterLanguage.preferred(event.sourceLanguage()));
        BadgeWords words = LetterLanguage.words(BadgeWords.class, language);
        return new BadgeSheet(
                language,
                words.title(event.titles().in(language)),
                words.picture(),
                delegates.stream().map(delegate -> badge(event, delegate, language)).toList(),
                day);
    }

    private static Badge badge(Gathering event, Registration delegate, String language) {
        City city = delegate.city();
        String when = WhenWords.of(event.when(), language);
        return new Badge(
                Printing.readable(event.network().names().in(language)),
                Printing.readable(event.titles().in(language)),
                Printing.readable(delegate.name()),
                readable(city == null ? delegate.organisation() : city.names().in(language)),
                city == null ? null : Locale.of("", city.country()).getDisplayCountry(Locale.forLanguageTag(language)),
                Stream.of(when, event.host() == null ? null : Printing.readable(event.host().names().in(language)))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")),
                CheckInCodes.text(delegate));
    }

    private static String readable(String text) {
        return text == null ? null : Printing.readable(text);
    }
}
