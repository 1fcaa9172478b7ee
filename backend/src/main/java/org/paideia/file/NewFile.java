package org.paideia.file;

import java.util.List;
import org.paideia.document.letterhead.LeftOut;

/**
 * What an object becomes a file as.
 *
 * @param city slug
 * @param name under which it is handed out
 * @param leftOut of a letterhead, what the file had that was sent and this has not
 */
public record NewFile(Purpose purpose, String city, String name, String mediaType, List<LeftOut> leftOut) {

    /** One from which nothing was left out. */
    public NewFile(Purpose purpose, String city, String name, String mediaType) {
        this(purpose, city, name, mediaType, List.of());
    }
}
