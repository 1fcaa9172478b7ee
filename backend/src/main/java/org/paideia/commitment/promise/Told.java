package org.paideia.commitment.promise;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.paideia.access.LetterLanguage;
import org.paideia.adherence.AdherenceState;
import org.paideia.city.Figure;
import org.paideia.commitment.CommitmentProgress;
import org.paideia.commitment.register.CommitmentListItem;
import org.paideia.commitment.term.Indicator;
import org.paideia.document.Printing;

/** Says of a commitment, in one language, what there is to say beside its title. */
final class Told {

    private final PromiseWords words;
    private final String language;

    Told(PromiseWords words, String language) {
        this.words = words;
        this.language = language;
    }

    /** How far those have come that stand together. */
    String progress(CommitmentProgress progress) {
        return switch (progress) {
            case NOT_STARTED -> words.notStarted();
            case IN_PROGRESS -> words.inProgress();
            case COMPLETED -> words.completed();
            case ABANDONED -> words.abandoned();
        };
    }

    /** How far one has come. */
    String progress(CommitmentListItem item) {
        return switch (item.progress()) {
            case NOT_STARTED -> words.oneNotStarted();
            case IN_PROGRESS -> words.inProgress();
            case COMPLETED -> words.oneCompleted();
            case ABANDONED -> words.oneAbandoned();
        };
    }

    /** Nothing where no report is wanted any more. */
    String light(CommitmentListItem item) {
        if (item.light() == null) {
            return null;
        }
        return switch (item.light()) {
            case GREEN -> words.green();
            case AMBER -> words.amber();
            case RED -> words.red();
        };
    }

    /** By what one sees that it is kept, by when, and from what it follows; what is not known is left out. */
    Stream<String> details(CommitmentListItem item) {
        return Stream.of(
                        way(item.indicator()),
                        item.dueOn() == null ? null : words.due(day(item.dueOn())),
                        item.declaration() == null ? null : words.under(item.declaration().titles().in(language)),
                        item.adherenceState() == AdherenceState.WITHDRAWN ? words.unsigned() : null)
                .filter(Objects::nonNull);
    }

    String day(LocalDate day) {
        return Printing.day(day, LetterLanguage.locale(language));
    }

    private String way(Indicator indicator) {
        if (indicator == null) {
            return null;
        }
        String name = indicator.names().in(language);
        return indicator.baseline() == null || indicator.target() == null
                ? name
                : name + ", " + words.way(figure(indicator.baseline()), figure(indicator.target()));
    }

    private String figure(Figure figure) {
        NumberFormat format = NumberFormat.getNumberInstance(LetterLanguage.locale(language));
        format.setMaximumFractionDigits(6);
        String value = format.format(figure.value()) + " " + figure.unit();
        return figure.year() == null ? value : value + " (" + figure.year() + ")";
    }
}
