package org.paideia.conference.series;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of series, in English; the other languages stand in messages/series_*.properties. */
@MessageBundle("series")
interface SeriesWords {

    @Message("The series {series} was added")
    String created(String series);

    @Message("The series {series} was changed")
    String updated(String series);
}
