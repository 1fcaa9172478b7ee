package org.paideia.document.letterhead;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the fields of a head or foot anew. A field is what lies between marks in the text and may hold others; of it
 * nothing is kept but that it counts pages, where it says so in plain words. Of every other field its last text stays, as
 * text.
 */
final class Fields {

    private static final Pattern PAGES =
            Pattern.compile("[ \\t\\r\\n]*(PAGE|NUMPAGES)([ \\t\\r\\n]+\\\\\\*[ \\t\\r\\n]*[A-Za-z]+)*[ \\t\\r\\n]*", Pattern.CASE_INSENSITIVE);
    private static final Set<String> IN_LINE = Set.of("w:p", "w:hyperlink");
    private static final int LONGEST = 500;

    private final Set<LeftOut> leftOut;
    private final Deque<Field> open = new ArrayDeque<>();

    /** A field that has begun. */
    private static final class Field {

        private final StringBuilder says = new StringBuilder();

        /** Whether its text has begun, which is what is seen. */
        private boolean isText;

        /** Whether its text is ours, so that the one that was sent is dropped. */
        private boolean isWritten;
    }

    Fields(Set<LeftOut> leftOut) {
        this.leftOut = leftOut;
    }

    /** Of an element with everything in it. */
    void rewrite(Element element) {
        if (IN_LINE.contains(element.name())) {
            List<Element> line = new ArrayList<>();
            element.children().forEach(child -> inLine(child, line));
            element.children().clear();
            element.children().addAll(line);
        } else if (element.is("w:txbxContent")) {
            element.children().forEach(new Fields(leftOut)::rewrite);
        } else {
            element.children().forEach(this::rewrite);
        }
    }

    private void inLine(Element child, List<Element> line) {
        switch (child.name()) {
            case "w:r" -> run(child, line);
            case "w:fldSimple" -> simple(child, line);
            case "w:hyperlink" -> {
                rewrite(child);
                if (!child.children().isEmpty()) {
                    line.add(child);
                }
            }
            default -> line.add(child);
        }
    }

    private void run(Element run, List<Element> line) {
        Optional<Element> look = run.child("w:rPr");
        Element now = like(look);
        for (Element piece : run.children()) {
            switch (piece.name()) {
                case "w:rPr" -> {}
                case "w:instrText" -> says(piece.text());
                case "w:fldChar" -> {
                    now = ended(now, look, line);
                    mark(piece.get("w:fldCharType")).ifPresent(kind -> line.add(field(kind, look)));
                }
                default -> {
                    if (isSeen()) {
                        piece.children().forEach(new Fields(leftOut)::rewrite);
                        now.children().add(piece);
                    }
                }
            }
        }
        ended(now, look, line);
    }

    /** What a mark of a field makes at its place: the number of pages that the field counts, if it does. */
    private Optional<String> mark(String type) {
        if (type.equals("begin")) {
            open.push(new Field());
            return Optional.empty();
        }
        Field field = open.peek();
        if (field == null) {
            return Optional.empty();
        }
        boolean isRead = !field.isText;
        field.isText = true;
        Optional<String> made = Optional.empty();
        if (isRead) {
            made = kind(field.says.toString());
            field.isWritten = made.isPresent();
            if (made.isEmpty()) {
                leftOut.add(LeftOut.FIELD);
            }
        }
        boolean isOutsideSeen = open.stream().skip(1).allMatch(outer -> outer.isText && !outer.isWritten);
        if (type.equals("end")) {
            open.pop();
        }
        return made.filter(kind -> isOutsideSeen);
    }

    private void says(String words) {
        Field field = open.peek();
        if (field != null && !field.isText && field.says.length() < LONGEST) {
            field.says.append(words);
        }
    }

    private void simple(Element field, List<Element> line) {
        if (!isSeen()) {
            return;
        }
        Optional<String> kind = kind(field.get("w:instr"));
        if (kind.isPresent()) {
            line.add(field(kind.get(), field.child("w:r").flatMap(run -> run.child("w:rPr"))));
        } else {
            leftOut.add(LeftOut.FIELD);
            field.children().forEach(child -> inLine(child, line));
        }
    }

    private boolean isSeen() {
        return open.stream().allMatch(field -> field.isText && !field.isWritten);
    }

    /** Only what is written in the letters of the Latin alphabet: no other sign, seen or unseen, is passed over. */
    private static Optional<String> kind(String says) {
        Matcher pages = PAGES.matcher(says);
        return says.length() < LONGEST && pages.matches()
                ? Optional.of(pages.group(1).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    private static Element field(String kind, Optional<Element> look) {
        Element run = like(look);
        run.children().add(new Element("w:t").saying("1"));
        return Element.of("w:fldSimple", run).with("w:instr", kind);
    }

    private static Element like(Optional<Element> look) {
        return look.map(letters -> Element.of("w:r", letters)).orElseGet(() -> new Element("w:r"));
    }

    private static Element ended(Element run, Optional<Element> look, List<Element> line) {
        boolean isEmpty = run.children().size() == (look.isPresent() ? 1 : 0);
        if (!isEmpty) {
            line.add(run);
        }
        return isEmpty ? run : like(look);
    }
}
