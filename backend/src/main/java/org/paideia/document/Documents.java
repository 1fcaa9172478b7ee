package org.paideia.document;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.jboss.logging.Logger;
import org.paideia.document.docx.DocxDocument;
import org.paideia.document.letterhead.Letterhead;
import org.paideia.document.letterhead.UnusableLetterhead;
import org.paideia.document.pdf.PdfDocument;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;

/**
 * Makes documents of what was signed, and of texts that are not. A document takes some megabytes and computes for long; so it is made by a few
 * threads of the operating system, which leave a processor to the requests, and only so many wait for them. Whoever comes
 * when the queue is full is told to come again (503).
 */
@ApplicationScoped
public class Documents {

    private static final Logger LOG = Logger.getLogger(Documents.class);

    /** What a preview is dated, which has no day of its own. */
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    /** At a few documents a second, as long as anybody is willing to wait. */
    private static final int WAITING = 64;

    private final ThreadPoolExecutor threads;

    public Documents() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), WAITING);
    }

    /**
     * @param atOnce how many documents are made at the same time
     * @param waiting how many more may wait for their turn
     */
    public Documents(int atOnce, int waiting) {
        this.threads = new ThreadPoolExecutor(
                atOnce, atOnce, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(waiting), Documents::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    /** The document that counts; of the same text always the same bytes. */
    public byte[] pdf(SignedText text) {
        return inTurn(() ->
                PdfDocument.render(Sheet.of(text), text.signedOn() == null ? NO_DAY : text.signedOn()));
    }

    /** A working copy for a word processor, on blank paper. */
    public byte[] docx(SignedText text) {
        return inTurn(() -> new DocxDocument(Sheet.of(text), null).bytes());
    }

    /**
     * A working copy on the city's own paper. The paper is rebuilt once more, whenever it was kept; on one that cannot be
     * used, kept before letterheads were rebuilt, the document stands on blank paper.
     *
     * @param letterhead reads the paper, a DOCX, when it is this document's turn
     */
    public byte[] docx(SignedText text, Supplier<byte[]> letterhead) {
        return inTurn(() -> {
            Sheet sheet = Sheet.of(text);
            byte[] paper = letterhead.get();
            try {
                return new DocxDocument(sheet, Letterhead.rebuilt(paper).docx()).bytes();
            } catch (UnusableLetterhead | IllegalStateException e) {
                LOG.error("A letterhead that was kept cannot be used", e);
                return new DocxDocument(sheet, null).bytes();
            }
        });
    }

    /**
     * A letterhead, rebuilt of what somebody sent, on which a document was made for trial.
     *
     * @param sent reads what was sent when it is its turn
     * @throws UnusableLetterhead if no document can be made on it
     */
    public Letterhead letterhead(Supplier<byte[]> sent) {
        return inTurn(() -> {
            Letterhead rebuilt = Letterhead.rebuilt(sent.get());
            try {
                Trial.on(rebuilt.docx());
            } catch (Docx4JException | RuntimeException e) {
                LOG.error("A letterhead was rebuilt and no document can be made on it", e);
                throw new UnusableLetterhead("We cannot make a document with this file.", e);
            }
            return rebuilt;
        });
    }

    /**
     * A text that is not signed; of the same text always the same bytes.
     *
     * @param name of the file, without its suffix
     */
    public PaperFile make(Form form, String name, Writing text) {
        byte[] bytes = switch (form) {
            case PDF -> inTurn(() -> PdfDocument.render(Sheet.of(text), text.day()));
            case DOCX -> inTurn(() -> new DocxDocument(Sheet.of(text), null).bytes());
            case HTML -> HtmlPage.forScreen(Sheet.of(text)).getBytes(StandardCharsets.UTF_8);
        };
        return new PaperFile(name + "." + form.suffix(), form, bytes);
    }

    /** What has a layout of its own, as a PDF; of the same words always the same bytes. */
    public byte[] pdf(Composition composition) {
        return inTurn(() -> PdfDocument.render(composition));
    }

    /**
     * The same for one of many that are sent as one file, which would be worth nothing if it broke off: it waits for its turn,
     * however many wait.
     */
    public byte[] pdfOfMany(Composition composition) {
        FutureTask<byte[]> task = new FutureTask<>(() -> PdfDocument.render(composition));
        try {
            threads.getQueue().put(task);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        // A queue that was filled past the pool wakes no thread by itself.
        threads.prestartCoreThread();
        return result(task);
    }

    /** A whole page without scripts. */
    public String html(SignedText text) {
        return HtmlPage.forScreen(Sheet.of(text));
    }

    /** The signs of its documents that a PDF cannot show; what has any must not be signed. */
    public List<String> unprintable(SignedText text) {
        return Printing.unprintable(Sheet.of(text).allWords());
    }

    /** Does such work when it is its turn; the caller waits, and gets what it makes or fails with. */
    <T> T inTurn(Callable<T> work) {
        return result(inQueue(work));
    }

    private static <T> T result(Future<T> made) {
        try {
            return made.get();
        } catch (InterruptedException e) {
            made.cancel(true);
            Thread.currentThread().interrupt();
            throw busy();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private <T> Future<T> inQueue(Callable<T> work) {
        try {
            return threads.submit(work);
        } catch (RejectedExecutionException full) {
            throw busy();
        }
    }

    private static RuntimeException busy() {
        return Problems.of(ProblemType.UNAVAILABLE, "Many documents are being requested at the moment. Try again in a few seconds.");
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** One that finds the classes of the service, whoever asked for the first document. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "documents");
        thread.setDaemon(true);
        thread.setContextClassLoader(Documents.class.getClassLoader());
        return thread;
    }
}
