package org.paideia.document.letterhead.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may stand in an element.
 *
 * @param attributes in the order in which they are written
 * @param children by their names
 * @param needed the places of children of which none may be empty
 * @param text what its text is, or null where it has none
 * @param opens whether its children take its place where it cannot be kept
 */
public record Rule(
        List<Attribute> attributes, Map<String, Child> children, Set<Integer> needed, Value text, boolean opens) {

    /** @param name with its prefix */
    public record Attribute(String name, boolean needed, Value value) {}

    /**
     * @param rule the name of the rule by which it is read
     * @param place in the order in which children are written
     * @param many whether more than one may stand there
     */
    public record Child(String rule, int place, boolean many) {}
}
