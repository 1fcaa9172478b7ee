package org.paideia.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.paideia.document.Documents;
import org.paideia.document.Signed;

/** What a document of what was signed costs: the first, one after another, and very many at once. */
final class DocumentRows {

    private static final int ONE_AFTER_ANOTHER = 50;
    private static final int AT_ONCE = 200;

    private final Documents documents = new Documents(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), AT_ONCE);

    private DocumentRows() {}

    /** The figures as rows of Markdown. */
    static String table() throws Exception {
        DocumentRows rows = new DocumentRows();
        return "\n| document | first | median | slowest of %d | %d at once |\n|---|---:|---:|---:|---:|\n".formatted(ONE_AFTER_ANOTHER, AT_ONCE)
                + rows.row("PDF in English", () -> rows.documents.pdf(Signed.inEnglish()))
                + rows.row("PDF in Arabic", () -> rows.documents.pdf(Signed.inArabic()))
                + rows.row("PDF in Chinese", () -> rows.documents.pdf(Signed.inChinese()))
                + rows.row("PDF in Korean", () -> rows.documents.pdf(Signed.inKorean()))
                + rows.row("DOCX in English", () -> rows.documents.docx(Signed.inEnglish()))
                + rows.row("HTML in English", () -> rows.documents.html(Signed.inEnglish()));
    }

    private String row(String what, Callable<?> made) throws Exception {
        double first = milliseconds(made);
        List<Double> each = new ArrayList<>();
        for (int i = 0; i < ONE_AFTER_ANOTHER; i++) {
            each.add(milliseconds(made));
        }
        Collections.sort(each);
        double crowd = milliseconds(() -> atOnce(made));
        return String.format(Locale.ROOT, "| %s | %.0f ms | %.0f ms | %.0f ms | %.1f s |\n",
                what, first, each.get(ONE_AFTER_ANOTHER / 2), each.getLast(), crowd / 1000);
    }

    private static Object atOnce(Callable<?> made) throws Exception {
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++) {
                all.add(crowd.submit(made));
            }
        }
        for (Future<?> each : all) {
            each.get();
        }
        return all;
    }

    private static double milliseconds(Callable<?> made) throws Exception {
        long begin = System.nanoTime();
        made.call();
        return TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin) / 1000.0;
    }
}
