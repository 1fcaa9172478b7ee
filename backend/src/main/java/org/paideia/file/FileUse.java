package org.paideia.file;

import java.util.UUID;
import org.paideia.access.Caller;

/**
 * What other records do with files. They lie to the right of this feature, so it says here what it needs of them; each
 * feature that keeps files answers for itself.
 */
public interface FileUse {

    /** Whether a record needs the file, so that it may not be removed. */
    boolean isUsed(UUID file);

    /** Whether the caller may see the file because of a record that it belongs to, though not acting for the city. */
    boolean mayRead(Caller caller, UUID file);
}
