package org.paideia.activity;

import java.util.regex.Pattern;

/**
 * A kind of event, from the closed list of its feature.
 *
 * @param name noun and past verb, for example {@code membership.admitted}; clients and other features go by it
 * @param nature whether it happened in the world or is an edit of the record here
 * @param isNews whether feeds tell of it where everybody may see it
 * @param isTask whether it tells those who act for a city that something is to be done
 */
public record EventType(String name, Nature nature, boolean isNews, boolean isTask) {

    /** Where an event belongs. */
    public enum Nature {
        /** It happened in the world, on a legal date that may be unknown: a city joined, a declaration was signed. */
        HAPPENED,
        /** What is written here was changed. */
        EDIT
    }

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");

    public EventType {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("An event is named noun.verb-in-the-past, not " + name);
        }
    }

    /** Something that happens in the world; it is news. */
    public static EventType happened(String name) {
        return new EventType(name, Nature.HAPPENED, true, false);
    }

    /** A change of what is written here; it is no news. */
    public static EventType edit(String name) {
        return new EventType(name, Nature.EDIT, false, false);
    }

    /** The same, told in feeds all the same. */
    public EventType asNews() {
        return new EventType(name, nature, true, isTask);
    }

    /** The same, told in the inboxes of all who act for the city, whether they follow it or not. It has a letter of its own. */
    public EventType asTask() {
        return new EventType(name, nature, isNews, true);
    }
}
