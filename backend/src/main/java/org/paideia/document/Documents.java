package org.paideia.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Makes documents of what was signed. A document takes some megabytes while it is made; so only a few are made at the same
 * time, however many are asked for, and the others wait for their turn.
 */
@ApplicationScoped
public class Documents {

    /** What a preview is dated, which has no day of its own. */
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private final Semaphore turns = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    /** The document that counts; of the same text always the same bytes. */
    public byte[] pdf(SignedText text) {
        return inTurn(() ->
                PdfDocument.render(Sheet.of(text), text.signedOn() == null ? NO_DAY : text.signedOn()));
    }

    /**
     * A working copy for a word processor.
     *
     * @param letterhead the city's own paper as a DOCX, or null
     */
    public byte[] docx(SignedText text, byte[] letterhead) {
        return inTurn(() -> new DocxDocument(Sheet.of(text), letterhead).bytes());
    }

    /** A whole page without scripts. */
    public String html(SignedText text) {
        return HtmlPage.forScreen(Sheet.of(text));
    }

    /** The signs of its documents that a PDF cannot show; what has any must not be signed. */
    public List<String> unprintable(SignedText text) {
        return Printing.unprintable(Sheet.of(text).allWords());
    }

    private <T> T inTurn(Supplier<T> made) {
        turns.acquireUninterruptibly();
        try {
            return made.get();
        } finally {
            turns.release();
        }
    }
}
