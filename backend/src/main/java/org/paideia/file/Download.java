package org.paideia.file;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A file on its way out.
 *
 * @param content opened when it is wanted
 */
record Download(String name, long size, String sha256, Supplier<InputStream> content) {}
