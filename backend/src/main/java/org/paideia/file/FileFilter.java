package org.paideia.file;

import jakarta.ws.rs.core.UriInfo;

/** Which files are wanted; null does not narrow. */
record FileFilter(String purpose) {

    static FileFilter of(UriInfo uri) {
        return new FileFilter(uri.getQueryParameters().getFirst("purpose"));
    }
}
