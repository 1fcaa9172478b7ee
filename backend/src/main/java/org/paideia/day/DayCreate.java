package org.paideia.day;

import java.time.LocalDate;
import java.util.List;
import org.paideia.city.Figure;
import org.paideia.shared.text.LanguageMap;

/** A day to enter, and the content of one that is there. Null is absent; lists are never null once read. */
public record DayCreate(
        String code,
        Integer year,
        LocalDate on,
        String sourceLanguage,
        LanguageMap titles,
        LanguageMap theme,
        String network,
        List<Figure> participants,
        List<String> sources) {

    public DayCreate {
        participants = participants == null ? List.of() : List.copyOf(participants);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
