package org.paideia.adherence;

import java.util.List;
import org.paideia.declaration.text.TextBlock;

/**
 * The words under which a city put its signature, with what city, country and network were called on that day. They are
 * kept as they were, so that a name that changes later changes no document.
 *
 * @param theme of the declaration, or null; also null in what was signed before themes stood on documents
 * @param cityName what the city is called in the text
 * @param cityNames what it is called on the document: its own name, then the others in its languages
 */
public record SignedWords(
        String title, String theme, String issuer, String cityName, List<CityName> cityNames, String country, List<TextBlock> blocks) {

    /** One name and the language it is in. */
    public record CityName(String name, String language) {}
}
