package org.paideia.file;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of files, in English; the other languages stand in messages/file_*.properties. */
@MessageBundle("file")
interface FileWords {

    @Message("A file of {city} was stored")
    String stored(String city);

    @Message("A file of {city} was deleted")
    String deleted(String city);
}
