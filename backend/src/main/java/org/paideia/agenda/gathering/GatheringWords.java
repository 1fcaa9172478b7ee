package org.paideia.agenda.gathering;

/** What is told of gatherings; the bundle of words of each feature says it of its own. */
public interface GatheringWords {

    String announced(String name);

    String entered(String name);

    String refined(String name);

    String moved(String name);

    String confirmed(String name);

    String postponed(String name);

    String held(String name);

    String cancelled(String name);

    String closed(String name);

    String reopened(String name);

    String updated(String name);

    String deleted(String name);
}
