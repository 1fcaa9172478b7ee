package org.paideia.document.letterhead;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes styles and a theme whole that were read. */
final class Looks {

    private Looks() {}

    /** Leaves one style of each name, and none that rests on itself, be it in a circle. */
    static Element styles(Element styles) {
        Set<String> ids = new HashSet<>();
        styles.children().removeIf(style -> style.is("w:style") && !ids.add(style.get("w:styleId")));
        Map<String, String> below = new HashMap<>();
        for (Element style : styles.children()) {
            style.child("w:basedOn").ifPresent(base -> {
                if (rests(base.get("w:val"), style.get("w:styleId"), below)) {
                    style.children().remove(base);
                } else {
                    below.put(style.get("w:styleId"), base.get("w:val"));
                }
            });
        }
        return styles;
    }

    /** Whether the one is the other, or rests on it. */
    private static boolean rests(String one, String other, Map<String, String> below) {
        for (String id = one; id != null; id = below.get(id)) {
            if (id.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** Colours and fonts are the city's; how shapes are filled by themselves is the same in all. */
    static Element theme(Element theme) {
        theme.children().getFirst().children().add(Element.of("a:fmtScheme",
                Element.of("a:fillStyleLst", fill(), fill(), fill()),
                Element.of("a:lnStyleLst", line(6_350), line(12_700), line(19_050)),
                Element.of("a:effectStyleLst", effect(), effect(), effect()),
                Element.of("a:bgFillStyleLst", fill(), fill(), fill())).with("name", "Office"));
        return theme;
    }

    private static Element fill() {
        return Element.of("a:solidFill", new Element("a:schemeClr").with("val", "phClr"));
    }

    private static Element line(int width) {
        return Element.of("a:ln", fill(), new Element("a:prstDash").with("val", "solid")).with("w", String.valueOf(width));
    }

    private static Element effect() {
        return Element.of("a:effectStyle", new Element("a:effectLst"));
    }
}
