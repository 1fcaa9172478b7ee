package org.paideia.document;

import java.time.LocalDate;

/**
 * What is printed in a layout of its own, where the sheet of a text would not do: everything that stands on the paper, in
 * words alone.
 */
public interface Composition {

    /** The name of its page and style sheet among the documents. */
    String layout();

    /** The language of its words (BCP 47). */
    String language();

    /** What the document as a whole is called. */
    String title();

    /** All that is written on it, for those who must know its characters beforehand. */
    String allWords();

    /** On which it says that it was made, so that the same words are always the same file. */
    LocalDate day();
}
