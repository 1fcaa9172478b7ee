package org.paideia.document.letterhead.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paideia.document.letterhead.LeftOut;

/** What a letterhead may hold, read from {@code letterhead/vocabulary.txt}, which says how it is written. */
public final class Vocabulary {

    public static final Vocabulary OF_LETTERHEADS = new Vocabulary(text());

    private static final String SILENT = "SILENT";

    private final Map<String, Value> values =
            new HashMap<>(Map.of("text", Value.TEXT, "words", Value.WORDS, "onoff", Value.ON_OFF, "length", Value.LENGTH));
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, Optional<LeftOut>> told = new HashMap<>();

    private Vocabulary(String text) {
        List<String> lines = lines(text);
        lines.stream().filter(line -> line.startsWith(":")).forEach(this::type);
        lines.stream().filter(line -> line.startsWith("@")).forEach(this::group);
        lines.stream().filter(line -> line.startsWith("-")).forEach(this::telling);
        lines.stream().filter(line -> Character.isLetter(line.charAt(0))).forEach(this::element);
        requireWhole();
    }

    public Rule rule(String name) {
        return rules.get(name);
    }

    /** What is told when an element of that local name is left out, if anything. */
    public Optional<LeftOut> told(String local) {
        return told.getOrDefault(local, Optional.of(LeftOut.OTHER));
    }

    /** Whether anything is known of elements of that local name. */
    public boolean tells(String local) {
        return told.containsKey(local);
    }

    private void type(String line) {
        int end = line.indexOf(' ');
        values.put(line.substring(1, end), Value.matching(line.substring(end).replace(" ", "")));
    }

    private void group(String line) {
        int end = line.indexOf(' ');
        groups.put(line.substring(0, end), line.substring(end + 1));
    }

    private void telling(String line) {
        String[] words = line.split(" ");
        String code = words[0].substring(1);
        for (int i = 1; i < words.length; i++) {
            told.put(words[i], code.equals(SILENT) ? Optional.empty() : Optional.of(LeftOut.valueOf(code)));
        }
    }

    private void element(String line) {
        String[] halves = line.split(" > ", 2);
        String head = halves[0];
        for (var group : groups.entrySet()) {
            head = head.replace(group.getKey(), group.getValue());
        }
        String[] words = head.split(" ");
        for (String name : words[0].split(",")) {
            boolean opens = name.endsWith("?");
            String plain = opens ? name.substring(0, name.length() - 1) : name;
            List<Rule.Attribute> attributes = new ArrayList<>();
            for (int i = 1; i < words.length; i++) {
                attributes.add(attribute(words[i], plain));
            }
            if (rules.put(plain, rule(attributes, halves.length > 1 ? halves[1] : "", opens)) != null) {
                throw new IllegalStateException(plain + " has two rules");
            }
        }
    }

    private Rule.Attribute attribute(String word, String element) {
        String[] halves = word.split("!?=", 2);
        boolean inW = !halves[0].contains(":") && (element.startsWith("w:") || !element.contains(":"));
        boolean ofTheme = element.equals("typeface");
        return new Rule.Attribute((inW && !ofTheme ? "w:" : "") + halves[0], word.contains("!="), value(halves[1]));
    }

    private Rule rule(List<Rule.Attribute> attributes, String content, boolean opens) {
        Map<String, Rule.Child> children = new HashMap<>();
        Set<Integer> needed = new HashSet<>();
        Value text = null;
        int place = 0;
        for (String word : content.split(" ")) {
            if (word.startsWith("#")) {
                text = value(word.substring(1));
            } else if (!word.isEmpty()) {
                boolean many = word.endsWith("*");
                if (word.endsWith("!")) {
                    needed.add(place);
                }
                for (String child : word.replaceAll("[()*!]", "").split("\\|")) {
                    String[] names = child.split("=");
                    children.put(names[0], new Rule.Child(names[names.length - 1], place, many));
                }
                place++;
            }
        }
        return new Rule(attributes, children, needed, text, opens);
    }

    private Value value(String type) {
        if (type.startsWith("(")) {
            return Value.matching(type.substring(1, type.length() - 1));
        }
        Value value = values.get(type);
        if (value == null) {
            throw new IllegalStateException("There is no type " + type);
        }
        return value;
    }

    private void requireWhole() {
        for (Rule rule : rules.values()) {
            for (Rule.Child child : rule.children().values()) {
                if (!rules.containsKey(child.rule())) {
                    throw new IllegalStateException("There is no rule " + child.rule());
                }
            }
        }
    }

    /** Without comments, each rule on a line. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (line.startsWith(" ")) {
                lines.add(lines.removeLast() + line);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line);
            }
        }
        return lines.stream().map(line -> line.replaceAll(" *([|,]) *", "$1").strip()).toList();
    }

    private static String text() {
        try (InputStream file = Vocabulary.class.getResourceAsStream("/letterhead/vocabulary.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
