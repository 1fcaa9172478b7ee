package org.paideia.clients;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that a package in Go declares at its top, where each may stand once, whichever file it stands in. */
final class GoNames {

    private static final Pattern SINGLE = Pattern.compile("^(?:func|type|var|const) (\\w+)", Pattern.MULTILINE);
    private static final Pattern BLOCK = Pattern.compile("^(?:const|var|type) \\((.*?)^\\)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern IN_BLOCK = Pattern.compile("^\\t(\\w+)", Pattern.MULTILINE);

    private GoNames() {}

    /** Each name that is declared more than once in the files of that folder. */
    static List<String> declaredTwiceIn(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".go")).toList()) {
                names.addAll(declaredIn(Files.readString(file)));
            }
        }
        return names.stream()
                .filter(name -> !name.equals("_"))
                .collect(groupingBy(name -> name, TreeMap::new, Collectors.counting()))
                .entrySet().stream()
                .filter(name -> name.getValue() > 1)
                .map(name -> name.getKey())
                .toList();
    }

    private static List<String> declaredIn(String source) {
        Stream<MatchResult> alone = SINGLE.matcher(source).results();
        Stream<MatchResult> together = BLOCK.matcher(source).results()
                .flatMap(block -> IN_BLOCK.matcher(block.group(1)).results());
        return Stream.concat(alone, together).map(match -> match.group(1)).toList();
    }
}
