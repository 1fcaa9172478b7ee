package org.paideia.document.letterhead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes a head or foot whole that was read: its pictures and links lead to where they did, and nothing is half there. */
final class Edge {

    private static final Set<String> OF_BLOCKS = Set.of("w:hdr", "w:ftr", "w:tc", "w:txbxContent");

    private final Parts parts;
    private final Relations before;
    private final NewPackage.Outgoing now;
    private final Set<LeftOut> leftOut;
    private final AtomicInteger drawings;

    /** @param drawings counts those of the whole package, of which each has a number of its own */
    Edge(Parts parts, Relations before, NewPackage.Outgoing now, Set<LeftOut> leftOut, AtomicInteger drawings) {
        this.parts = parts;
        this.before = before;
        this.now = now;
        this.leftOut = leftOut;
        this.drawings = drawings;
    }

    void mend(Element element) {
        List<Element> kept = new ArrayList<>();
        for (Element child : element.children()) {
            switch (child.name()) {
                case "w:drawing" -> drawing(child).ifPresent(kept::add);
                case "w:hyperlink" -> link(child, kept);
                case "w:r" -> {
                    mend(child);
                    if (child.children().stream().anyMatch(piece -> !piece.is("w:rPr"))) {
                        kept.add(child);
                    }
                }
                case "w:tbl" -> table(child).ifPresent(kept::add);
                default -> {
                    mend(child);
                    kept.add(child);
                }
            }
        }
        element.children().clear();
        element.children().addAll(kept);
        if (OF_BLOCKS.contains(element.name()) && (kept.isEmpty() || !kept.getLast().is("w:p"))) {
            element.children().add(new Element("w:p"));
        }
    }

    private void link(Element link, List<Element> kept) {
        mend(link);
        Optional<String> address = before.address(link.get("r:id"), "hyperlink").flatMap(Addresses::accepted);
        if (address.isPresent()) {
            kept.add(link.with("r:id", now.toAddress(address.get())));
        } else {
            leftOut.add(LeftOut.LINK);
            kept.addAll(link.children());
        }
    }

    private Optional<Element> table(Element table) {
        mend(table);
        table.children().removeIf(row -> row.is("w:tr") && row.child("w:tc").isEmpty());
        if (table.child("w:tr").isEmpty()) {
            return Optional.empty();
        }
        if (table.child("w:tblGrid").isEmpty()) {
            table.children().addFirst(new Element("w:tblGrid"));
        }
        Element look = table.child("w:tblPr").orElseGet(() -> new Element("w:tblPr"));
        table.children().remove(look);
        table.children().addFirst(look);
        return Optional.of(table);
    }

    private Optional<Element> drawing(Element drawing) {
        Element frame = drawing.children().getFirst();
        if (frame.is("wp:anchor") && frame.children().stream().noneMatch(child -> child.name().startsWith("wp:wrap"))) {
            frame.children().add(frame.children().indexOf(frame.child("wp:docPr").orElseThrow()), new Element("wp:wrapNone"));
        }
        Element label = frame.child("wp:docPr").orElseThrow();
        Element data = frame.child("a:graphic").orElseThrow().children().getFirst();
        Element shown = data.children().getFirst();
        if (shown.is("pic:pic")) {
            Optional<Element> picture = picture(drawing, data, shown);
            picture.ifPresent(kept -> number(label));
            return picture;
        }
        number(label);
        return Optional.of(box(drawing, data, shown));
    }

    private void number(Element label) {
        label.with("id", String.valueOf(drawings.incrementAndGet()));
    }

    private Optional<Element> picture(Element drawing, Element data, Element picture) {
        Element image = picture.child("pic:blipFill").flatMap(fill -> fill.child("a:blip")).orElseThrow();
        Optional<byte[]> content = before.part(image.get("r:embed"), "image").flatMap(parts::get);
        Optional<Picture> kind = content.flatMap(Picture::of);
        if (kind.isEmpty()) {
            leftOut.add(LeftOut.PICTURE);
            return Optional.empty();
        }
        image.with("r:embed", now.toPicture(kind.get(), content.get()));
        data.with("uri", Names.PICTURE);
        return Optional.of(drawing);
    }

    /** A box of text is younger than the standard, so it must be said that whoever does not know it may pass over it. */
    private Element box(Element drawing, Element data, Element box) {
        mend(box);
        data.with("uri", Names.TEXT_BOX);
        return Element.of("mc:AlternateContent", Element.of("mc:Choice", drawing).with("Requires", "wps"));
    }
}
