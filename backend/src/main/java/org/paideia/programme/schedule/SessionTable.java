package org.paideia.programme.schedule;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paideia.export.Table;
import org.paideia.export.Table.Column;
import org.paideia.programme.PublicSpeaker;
import org.paideia.programme.SessionView;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.paging.Portions;
import org.paideia.shared.text.LanguageMap;

/** A programme as a table: with the columns that an import takes in, and what only the programme can tell. */
final class SessionTable {

    private static final List<Column<SessionView>> COLUMNS = List.of(
            new Column<>("reference", SessionView::reference),
            new Column<>("title", row -> source(row, row.titles())),
            new Column<>("title_en", row -> other(row, row.titles(), "en")),
            new Column<>("title_es", row -> other(row, row.titles(), "es")),
            new Column<>("title_fr", row -> other(row, row.titles(), "fr")),
            new Column<>("description", row -> source(row, row.descriptions())),
            new Column<>("description_en", row -> other(row, row.descriptions(), "en")),
            new Column<>("description_es", row -> other(row, row.descriptions(), "es")),
            new Column<>("description_fr", row -> other(row, row.descriptions(), "fr")),
            new Column<>("format", SessionView::format),
            new Column<>("track", SessionView::track),
            new Column<>("room", SessionView::room),
            new Column<>("start", SessionView::start),
            new Column<>("end", SessionView::end),
            new Column<>("timeZone", SessionView::timeZone),
            new Column<>("languages", row -> String.join("|", row.languages())),
            new Column<>("interpretation", row -> String.join("|", row.interpretation())),
            new Column<>("speakers", row -> row.speakers().stream()
                    .filter(speaker -> speaker.name() != null)
                    .map(SessionTable::speaker)
                    .collect(Collectors.joining(" | "))),
            new Column<>("capacity", row -> row.places().capacity()),
            new Column<>("taken", row -> row.places().taken()),
            new Column<>("waiting", row -> row.places().waiting()),
            new Column<>("state", SessionView::state),
            new Column<>("note", SessionView::note),
            new Column<>("id", SessionView::id));

    private SessionTable() {}

    static Table<SessionView> of(Function<PageRequest, Page<SessionView>> list) {
        return new Table<>("sessions", COLUMNS, new Portions<>("start", list));
    }

    private static String source(SessionView row, LanguageMap texts) {
        return texts == null ? null : texts.texts().get(row.sourceLanguage());
    }

    private static String other(SessionView row, LanguageMap texts, String language) {
        return texts == null || row.sourceLanguage().equals(language) ? null : texts.texts().get(language);
    }

    private static String speaker(PublicSpeaker speaker) {
        String title = Objects.requireNonNullElse(speaker.title(), "");
        String organisation = Objects.requireNonNullElse(speaker.organisation(), "");
        return Stream.of(speaker.name(), title, organisation).collect(Collectors.joining("; ")).replaceAll("[; ]+$", "");
    }
}
