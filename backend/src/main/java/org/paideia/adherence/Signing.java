package org.paideia.adherence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.paideia.adherence.SignedWords.CityName;
import org.paideia.city.City;
import org.paideia.city.Today;
import org.paideia.declaration.Declaration;
import org.paideia.declaration.text.DeclarationText;
import org.paideia.declaration.text.MergeField;
import org.paideia.declaration.text.MergeValues;
import org.paideia.declaration.text.TextVersion;
import org.paideia.document.Printing;
import org.paideia.network.Network;

/** What a city signs: the words of a version with its own names in them, as they read today. */
@ApplicationScoped
public class Signing {

    private final Today today;

    Signing(Today today) {
        this.today = today;
    }

    /** The text as the draft would be signed today. */
    DeclarationText text(Adherence draft, TextVersion version) {
        return text(draft, version, today.of(draft.city()));
    }

    /** The text as it is signed on that day. */
    DeclarationText text(Adherence draft, TextVersion version, LocalDate day) {
        AdherenceCreate content = draft.content();
        Map<MergeField, String> values = MergeValues.of(draft.city(), content.language());
        put(values, MergeField.SIGNATORY_NAME, content.signatoryName());
        put(values, MergeField.SIGNATORY_TITLE, content.signatoryTitle());
        put(values, MergeField.SIGNED_ON, Printing.day(day, content.language()));
        return version.read(content.language(), values);
    }

    /** Those words with all that was called so on the day. */
    public SignedWords words(Adherence draft, DeclarationText text) {
        String language = text.language();
        City city = draft.city();
        Map<MergeField, String> values = MergeValues.of(city, language);
        return new SignedWords(
                text.title(),
                theme(draft.declaration(), language),
                name(draft.declaration().issuer(), language),
                values.get(MergeField.CITY_NAME),
                names(city, language),
                values.get(MergeField.CITY_COUNTRY),
                text.blocks());
    }

    private static List<CityName> names(City city, String language) {
        List<CityName> names = new ArrayList<>();
        List<String> own = city.languages();
        names.add(new CityName(city.ownName(), own.isEmpty() ? language : own.getFirst()));
        for (String spoken : own) {
            String name = city.names().texts().get(spoken);
            if (name != null && names.stream().noneMatch(known -> known.name().equals(name))) {
                names.add(new CityName(name, spoken));
            }
        }
        names.removeIf(name -> !Printing.isPrintable(name.name()));
        return names.isEmpty() ? List.of(another(city, language)) : names;
    }

    /** By which the city can be named in print, where none of those in its own languages can. */
    private static CityName another(City city, String language) {
        String name = MergeValues.of(city, language).get(MergeField.CITY_NAME);
        return city.names().texts().entrySet().stream()
                .filter(known -> known.getValue().equals(name))
                .findFirst()
                .map(known -> new CityName(name, known.getKey()))
                .orElseGet(() -> new CityName(name, language));
    }

    /** The theme in that language, else in the declaration's own; null where there is none that can be shown. */
    private static String theme(Declaration declaration, String language) {
        String theme = declaration.theme(language);
        return theme == null || Printing.isPrintable(theme) ? theme : null;
    }

    private static String name(Network network, String language) {
        Map<String, String> names = network.names().texts();
        return Printing.firstPrintable(Stream.concat(
                Stream.of(language, network.sourceLanguage(), "en").map(names::get), names.values().stream()));
    }

    private static void put(Map<MergeField, String> values, MergeField field, String value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
