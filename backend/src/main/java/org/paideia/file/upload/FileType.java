package org.paideia.file.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.Tika;
import org.paideia.file.Purpose;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;

/** The kinds of files that are taken, told by what they hold. */
enum FileType {
    PDF("application/pdf", Set.of("pdf")),
    PNG("image/png", Set.of("png")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg")),
    TIFF("image/tiff", Set.of("tif", "tiff")),
    ODT("application/vnd.oasis.opendocument.text", Set.of("odt")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx"));

    private static final Tika TIKA = new Tika();
    private static final Set<String> ZIPPED = Set.of("application/zip", "application/x-tika-ooxml");

    private final String mediaType;
    private final Set<String> endings;

    FileType(String mediaType, Set<String> endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    String mediaType() {
        return mediaType;
    }

    /** What the file is, if it is taken for that purpose, safe, and called what it is. */
    static FileType of(Path file, Purpose purpose, String name) {
        FileType type = detected(file, purpose);
        List<String> endings = type.endings(purpose);
        int dot = name.lastIndexOf('.');
        if (dot < 0 || !endings.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            throw refused("name", "lying-extension",
                    "What the file holds is " + type.mediaType + ": its name ends in ." + String.join(" or .", endings) + ".");
        }
        return type;
    }

    private static List<FileType> taken(Purpose purpose) {
        return switch (purpose) {
            case LETTERHEAD -> List.of(DOCX);
            case ARMS -> List.of(PNG, JPEG);
            case SIGNED_PAPER -> List.of(PDF, PNG, JPEG, TIFF);
            case EVIDENCE -> List.of(PDF, PNG, JPEG, ODT, DOCX);
            default -> Arrays.asList(values());
        };
    }

    private static FileType detected(Path file, Purpose purpose) {
        List<FileType> taken = taken(purpose);
        String found = mediaTypeOf(file);
        for (FileType type : taken) {
            if (type.mediaType.equals(found)) {
                return type;
            }
        }
        if (ZIPPED.contains(found) && taken.contains(DOCX) && WordPackage.isAt(file, purpose)) {
            return DOCX;
        }
        throw Problems.of(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "This type of file is not accepted here. Send one of: "
                        + taken.stream().map(type -> type.mediaType).sorted().collect(Collectors.joining(", ")) + ".");
    }

    private static String mediaTypeOf(Path file) {
        try (var content = java.nio.file.Files.newInputStream(file)) {
            return TIKA.detect(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A letterhead is also taken as the template that offices keep it as. */
    private List<String> endings(Purpose purpose) {
        Stream<String> more = this == DOCX && purpose == Purpose.LETTERHEAD ? Stream.of("dotx") : Stream.empty();
        return Stream.concat(endings.stream(), more).sorted().toList();
    }

    static RuntimeException refused(String parameter, String code, String message) {
        return Problems.of(
                ProblemType.RULE_VIOLATED, message,
                List.of(parameter == null
                        ? Violation.at("", code, message)
                        : Violation.ofParameter(parameter, code, message)));
    }
}
