package org.paideia.directory;

import java.util.List;

/** A kind of record whose pages search engines are told of. The features that keep such records answer. */
public interface SitemapSection {

    /** The path of its sitemap, where the app gives it out. */
    String path();

    /** The slugs with which its parts begin, but for the first. */
    List<String> laterParts();
}
