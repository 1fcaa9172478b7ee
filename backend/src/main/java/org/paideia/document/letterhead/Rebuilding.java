package org.paideia.document.letterhead;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;

/** Goes from the main part of a package to those that a letterhead needs, and writes each anew. */
final class Rebuilding {

    private static final String WORD = "wordprocessingml.";

    /** Of what the settings of a file say, these are worth a word. */
    private static final Set<LeftOut> OF_SETTINGS = EnumSet.of(LeftOut.TEMPLATE, LeftOut.PROTECTION);

    private final Parts parts;
    private final Budget budget;
    private final NewPackage made = new NewPackage();
    private final NewPackage.Outgoing fromMain = made.from(NewPackage.MAIN);
    private final Set<LeftOut> leftOut = EnumSet.noneOf(LeftOut.class);
    private final AtomicInteger drawings = new AtomicInteger();

    Rebuilding(Parts parts, Budget budget) {
        this.parts = parts;
        this.budget = budget;
    }

    /** What reads XML, and what may go wrong with it. */
    @FunctionalInterface
    private interface Reading<T> {

        T read() throws XMLStreamException;
    }

    Letterhead letterhead() {
        String main = main();
        Relations relations = relations(main);
        Optional<Element> section = orDamaged(() -> reader(main).orElseThrow(UnusableLetterhead::damaged).firstSection());
        section.ifPresent(page -> edges(page, relations));
        look("styles", WORD + "styles", "w:styles", relations, Looks::styles);
        look("theme", "theme", "a:theme", relations, Looks::theme);
        look("settings", WORD + "settings", "w:settings", relations, settings -> settings);
        if (relations.parts("fontTable").stream().anyMatch(fonts -> relations(fonts).has("font"))) {
            leftOut.add(LeftOut.FONT);
        }
        Element body = Element.of("w:body", new Element("w:p"));
        section.ifPresent(body.children()::add);
        made.add(NewPackage.MAIN, WORD + "document.main", Element.of("w:document", body));
        return new Letterhead(made.bytes(), List.copyOf(leftOut));
    }

    private String main() {
        List<String> documents = relations("").parts("officeDocument");
        if (documents.size() != 1) {
            throw UnusableLetterhead.damaged();
        }
        return documents.getFirst();
    }

    /** Writes the heads and feet that a section names, and names them anew; each kind once. */
    private void edges(Element section, Relations relations) {
        List<Element> kept = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        int written = 0;
        for (Element child : section.children()) {
            boolean isHead = child.is("w:headerReference");
            if (!isHead && !child.is("w:footerReference")) {
                kept.add(child);
            } else if (kinds.add(child.name() + child.get("w:type"))) {
                String type = isHead ? "header" : "footer";
                String name = type + (written + 1) + ".xml";
                Optional<String> id = relations.part(child.get("r:id"), type).flatMap(part -> edge(part, isHead, name));
                if (id.isPresent()) {
                    kept.add(child.with("r:id", id.get()));
                    written++;
                } else {
                    leftOut.add(LeftOut.BROKEN);
                }
            }
        }
        section.children().clear();
        section.children().addAll(kept);
    }

    private Optional<String> edge(String part, boolean isHead, String name) {
        Optional<Element> read = orNothing(() -> {
            PartReader reader = reader(part).orElse(null);
            Optional<Element> root = reader == null ? Optional.empty() : reader.read(isHead ? "w:hdr" : "w:ftr");
            root.ifPresent(whole -> leftOut.addAll(reader.leftOut()));
            return root;
        });
        read.ifPresent(root -> {
            new Fields(leftOut).rewrite(root);
            new Edge(parts, relations(part), made.from(name), leftOut, drawings).mend(root);
            made.add(name, WORD + (isHead ? "header" : "footer"), root);
        });
        return read.map(root -> fromMain.to(isHead ? "header" : "footer", name));
    }

    private void look(String type, String contentType, String root, Relations relations, UnaryOperator<Element> whole) {
        for (String part : relations.parts(type).stream().limit(1).toList()) {
            Optional<Element> read = orNothing(() -> {
                PartReader reader = reader(part).orElse(null);
                Optional<Element> look = reader == null ? Optional.empty() : reader.read(root);
                if (reader != null) {
                    reader.leftOut().stream().filter(OF_SETTINGS::contains).forEach(leftOut::add);
                }
                return look;
            });
            read.ifPresentOrElse(
                    look -> {
                        made.add(type + ".xml", contentType, whole.apply(look));
                        fromMain.to(type, type + ".xml");
                    },
                    () -> leftOut.add(LeftOut.BROKEN));
        }
    }

    private Optional<PartReader> reader(String part) throws XMLStreamException {
        Optional<byte[]> content = parts.get(part);
        return content.isEmpty() ? Optional.empty() : Optional.of(new PartReader(content.get(), budget));
    }

    private Relations relations(String part) {
        return orDamaged(() -> Relations.of(parts, part, budget));
    }

    /** Of a part without which there is no letterhead. */
    private static <T> T orDamaged(Reading<T> reading) {
        try {
            return reading.read();
        } catch (UnusableLetterhead unusable) {
            throw unusable;
        } catch (XMLStreamException | RuntimeException damaged) {
            throw new UnusableLetterhead("The file is damaged.", damaged);
        }
    }

    /** Of a part that can be left out. */
    private static <T> Optional<T> orNothing(Reading<Optional<T>> reading) {
        try {
            return reading.read();
        } catch (UnusableLetterhead unusable) {
            throw unusable;
        } catch (XMLStreamException | RuntimeException damaged) {
            return Optional.empty();
        }
    }
}
