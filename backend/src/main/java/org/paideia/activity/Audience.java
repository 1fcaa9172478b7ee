package org.paideia.activity;

import java.util.Set;

/**
 * What the reader of the history may see beyond what everybody sees. Mandates and the tree of networks lie to the right
 * of this feature, so it says here what it needs of them.
 */
public interface Audience {

    /** Whether the reader may see everything. */
    boolean seesAll();

    /** The cities and networks for which the reader acts, with the networks below those that the reader runs. */
    Set<Ref> served();

    /** The cities and networks whose confidential matters, such as who asks for a mandate, are the reader's. */
    Set<Ref> led();
}
