package org.paideia.directory;

import java.util.List;

/** A kind of record whose pages search engines are told of. The features that keep such records answer. */
public interface SitemapSection {

    /** The path of its sitemap, where the app gives it out. */
    String path();

    /** The first slug of each part after the first part. */
    List<String> furtherParts();
}
