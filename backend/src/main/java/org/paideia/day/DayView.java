package org.paideia.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paideia.city.Figure;
import org.paideia.network.NetworkRef;
import org.paideia.shared.text.LanguageMap;

/** A day as callers see it. */
public record DayView(
        UUID id,
        String code,
        int year,
        LocalDate on,
        String sourceLanguage,
        LanguageMap titles,
        LanguageMap theme,
        NetworkRef network,
        List<Figure> participants,
        List<String> sources,
        Instant createdAt,
        Instant updatedAt) {

    static DayView of(Day day) {
        DayCreate content = day.content();
        return new DayView(
                day.id(), content.code(), content.year(), content.on(), content.sourceLanguage(), content.titles(),
                content.theme(), NetworkRef.of(day.network()), content.participants(), content.sources(), day.createdAt(),
                day.updatedAt());
    }
}
