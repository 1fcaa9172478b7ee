package org.paideia.activity;

import java.util.List;

/**
 * What a feature contributes to the history: a bean with the closed list of its events and how each is told. An event
 * that no bean lists cannot be recorded.
 */
public interface Events {

    List<EventType> types();

    /** One of its events as a sentence in the language of the reader, put together of words and names. */
    String sentence(Told told);

    /** The same as it is written, for history, feeds and letters: with a capital, and with what grammar makes one word. */
    default String tell(Told told) {
        return Grammar.written(sentence(told), told.language());
    }

    /** The path of the page in the app to which the sentence leads, behind the language; for example {@code /cities/espoo-fi}. */
    String page(Told told);
}
