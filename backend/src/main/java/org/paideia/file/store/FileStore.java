package org.paideia.file.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Where the bytes of files lie. It knows keys and bytes, and nothing of what they are. */
public interface FileStore {

    /** Keeps a copy of that file; when it returns, the object outlasts a failure of the machine. */
    void put(UUID key, Path file) throws IOException;

    /** The bytes of an object. */
    InputStream get(UUID key) throws IOException;

    /** Removes an object; one that is not there is removed already. */
    void delete(UUID key) throws IOException;
}
