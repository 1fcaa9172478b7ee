package org.paideia.document.letterhead;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element that is kept, with what is kept of it. */
final class Element {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Element> children = new ArrayList<>();
    private String text = "";

    /** Its place among the children of what it stands in, as the vocabulary has it. */
    private int place;

    Element(String name) {
        this.name = name;
    }

    static Element of(String name, Element... children) {
        Element made = new Element(name);
        made.children.addAll(List.of(children));
        return made;
    }

    Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Element saying(String text) {
        this.text = text;
        return this;
    }

    Element at(int place) {
        this.place = place;
        return this;
    }

    String name() {
        return name;
    }

    boolean is(String name) {
        return this.name.equals(name);
    }

    String get(String attribute) {
        return attributes.get(attribute);
    }

    Map<String, String> attributes() {
        return attributes;
    }

    /** They can be changed. */
    List<Element> children() {
        return children;
    }

    Optional<Element> child(String name) {
        return children.stream().filter(child -> child.is(name)).findFirst();
    }

    String text() {
        return text;
    }

    int place() {
        return place;
    }

    /** This and all within it. */
    Stream<Element> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
    }
}
