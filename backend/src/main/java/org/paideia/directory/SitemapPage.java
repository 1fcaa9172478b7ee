package org.paideia.directory;

import java.time.Instant;

/**
 * A page of the app.
 *
 * @param path without the language, such as {@code /cities/espoo-fi}
 * @param changedAt when its record last changed, or null where it is of no one record
 */
public record SitemapPage(String path, Instant changedAt) {}
