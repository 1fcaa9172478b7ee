package org.paideia.progress.evidence;

import java.time.Instant;
import java.util.UUID;
import org.paideia.shared.text.LanguageMap;

/** Evidence as callers see it; the file itself has an address below it. */
public record EvidenceView(UUID id, EvidenceKind kind, LanguageMap titles, String url, FileView file, Instant addedAt) {

    /** A file without the id under which the city keeps it. */
    public record FileView(String name, String mediaType, long size, String sha256) {}

    public static EvidenceView of(Evidence evidence) {
        var file = evidence.file();
        return new EvidenceView(
                evidence.id(), evidence.kind(), evidence.titles(), evidence.url(),
                file == null ? null : new FileView(file.name(), file.mediaType(), file.size(), file.sha256()),
                evidence.addedAt());
    }
}
