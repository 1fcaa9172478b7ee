package org.paideia.progress.evidence;

import java.time.Instant;
import java.util.UUID;
import org.paideia.file.FileRef;
import org.paideia.shared.text.LanguageMap;

/**
 * What shows that a report is true.
 *
 * @param url of a link, else null; it is shown and never fetched
 * @param file of a document or a picture, else null
 */
public record Evidence(UUID id, EvidenceKind kind, LanguageMap titles, String url, FileRef file, Instant addedAt) {}
