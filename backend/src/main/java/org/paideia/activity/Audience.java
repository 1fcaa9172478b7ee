package org.paideia.activity;

import java.util.Set;

/**
 * What the reader of the history may see beyond what everybody sees. Mandates and the tree of networks lie to the right
 * of this feature, so it says here what it needs of them.
 */
public interface Audience {

    /** Whether the reader may see everything. */
    boolean seesAll();

    /** The slugs of the cities for which the reader acts. */
    Set<String> citiesServed();

    /** The slugs of the networks for which the reader acts, with those below them where the reader runs them. */
    Set<String> networksServed();

    /** The slugs of the cities whose confidential matters, such as who asks for a mandate, are the reader's. */
    Set<String> citiesLed();

    /** The slugs of the networks whose confidential matters are the reader's, with those below them. */
    Set<String> networksLed();
}
