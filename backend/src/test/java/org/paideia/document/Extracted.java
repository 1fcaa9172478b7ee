package org.paideia.document;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** What programs take out of a PDF that know nothing of its tags; without the foot of the pages. */
public final class Extracted {

    private static final Rectangle2D ABOVE_THE_FOOT = new Rectangle2D.Float(0, 0, 595, 765);
    private static final Rectangle2D FOOT = new Rectangle2D.Float(0, 765, 595, 77);
    private static final String BODY = "body";

    private Extracted() {}

    /** All of it, whatever the shape of the pages. */
    public static String whole(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** How many pages it has. */
    public static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** In the order in which it is painted. */
    public static String asPainted(byte[] pdf) throws IOException {
        return text(pdf, false);
    }

    /** From the top to the bottom of the page. */
    static String byPlace(byte[] pdf) throws IOException {
        return text(pdf, true);
    }

    /** What stands on each page above its foot. */
    static List<String> pagesAboveTheFoot(byte[] pdf) throws IOException {
        return regions(pdf, ABOVE_THE_FOOT);
    }

    /** What stands at the foot of each page. */
    static List<String> feet(byte[] pdf) throws IOException {
        return regions(pdf, FOOT);
    }

    private static List<String> regions(byte[] pdf, Rectangle2D region) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion(BODY, region);
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                stripper.extractRegions(page);
                texts.add(stripper.getTextForRegion(BODY));
            }
        }
        return texts;
    }

    private static String text(byte[] pdf, boolean byPlace) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(byPlace);
        stripper.addRegion(BODY, ABOVE_THE_FOOT);
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                stripper.extractRegions(page);
                text.append(stripper.getTextForRegion(BODY));
            }
        }
        return text.toString();
    }
}
