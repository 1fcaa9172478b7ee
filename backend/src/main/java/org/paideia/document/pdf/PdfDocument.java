package org.paideia.document.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.paideia.document.Composition;
import org.paideia.document.HtmlPage;
import org.paideia.document.Sheet;

/**
 * A sheet, or what has a layout of its own, as a PDF: A4, with its fonts inside, tagged for screen readers (PDF/UA). The same sheet always gives the same
 * bytes, so that nothing but the text decides on the digest of the file.
 */
public final class PdfDocument {

    private static final String PRINT = HtmlPage.resource("print.css");
    private static final String PRODUCER = "Paideia";

    static {
        XRLog.setLoggerImpl(new RendererLog());
    }

    private PdfDocument() {}

    /**
     * Renders it.
     *
     * @param day on which the document says that it was made
     */
    public static byte[] render(Sheet sheet, LocalDate day) {
        String words = sheet.allWords();
        boolean leftwards = sheet.direction().equals("rtl");
        return render(HtmlPage.forPaper(sheet, style(Fonts.namesFor(words), leftwards)), words, leftwards, day);
    }

    /** What has a layout of its own. */
    public static byte[] render(Composition composition) {
        String words = composition.allWords();
        String style = HtmlPage.resource(composition.layout() + ".css").replace("FAMILIES", Fonts.namesFor(words));
        return render(HtmlPage.of(composition, style), words, false, composition.day());
    }

    private static byte[] render(String page, String words, boolean leftwards, LocalDate day) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new Leftwards())
                .defaultTextDirection(leftwards ? TextDirection.RTL : TextDirection.LTR)
                .withW3cDocument(PaperPage.of(page), null)
                .toStream(bytes);
        refuseEveryAddress(builder);
        Fonts.facesFor(words).forEach(face ->
                builder.useFont(face::open, face.family(), face.weight(), face.style(), true));
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            date(document, day, words.hashCode());
            document.save(bytes);
            boolean hasShapes = !ArabicShapes.of(words).equals(words);
            return hasShapes ? Letters.told(bytes.toByteArray(), words.hashCode()) : bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pictures are in the page itself; nothing that a text names is ever fetched. */
    private static void refuseEveryAddress(PdfRendererBuilder builder) {
        builder.useUriResolver((base, address) -> address.startsWith("data:image/png;base64,") || address.startsWith("data:image/jpeg;base64,") ? address : null);
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> address.startsWith("data:"), when);
        }
    }

    private static void date(PDDocument document, LocalDate day, long id) {
        Calendar midnight = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        midnight.setTimeZone(TimeZone.getTimeZone("UTC"));
        document.getDocumentInformation().setCreationDate(midnight);
        document.getDocumentInformation().setModificationDate(midnight);
        document.setDocumentId(id);
    }

    private static String style(String families, boolean leftwards) {
        return PRINT.replace("FAMILIES", families)
                .replace("FROM", leftwards ? "right" : "left")
                .replace("TO", leftwards ? "left" : "right");
    }
}
