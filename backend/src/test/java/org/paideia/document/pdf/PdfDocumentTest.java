package org.paideia.document.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.paideia.document.Documents;
import org.paideia.document.Signed;
import org.paideia.document.SignedText;
import org.paideia.document.SignedText.Block;
import org.paideia.document.SignedText.Kind;

/** The document that counts: what stays the same, who can read it, what it needs and what it never asks for. */
class PdfDocumentTest {

    private static final float A4_WIDTH = 595.3f;
    private static final float A4_HEIGHT = 841.9f;

    private final Documents documents = new Documents();

    @Test
    void hasTheSameBytesForTheSameText() {
        for (SignedText text : List.of(Signed.inEnglish(), Signed.inArabic(), Signed.inChinese())) {
            assertArrayEquals(documents.pdf(text), documents.pdf(text));
        }
    }

    @Test
    void isTaggedForThoseWhoDoNotSeeIt() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(documents.pdf(Signed.inEnglish()))) {
            var catalog = pdf.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals("en", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertEquals("The city that learns – Thành phố Hồ Chí Minh – Thủ Đức", pdf.getDocumentInformation().getTitle());
            String metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("pdfuaid"), metadata);
            String structure = catalog.getStructureTreeRoot().getCOSObject().toString();
            assertFalse(structure.isEmpty());
            List<String> spoken = new ArrayList<>();
            alternatives(catalog.getStructureTreeRoot().getKids(), spoken);
            assertTrue(spoken.contains("QR code of the address at which this document can be checked"), spoken.toString());
        }
    }

    @Test
    void bringsItsFontsAlongOnA4() throws IOException {
        for (SignedText text : List.of(Signed.inEnglish(), Signed.inArabic(), Signed.inChinese(), Signed.inKorean())) {
            try (PDDocument pdf = Loader.loadPDF(documents.pdf(text))) {
                for (PDPage page : pdf.getPages()) {
                    assertEquals(A4_WIDTH, page.getMediaBox().getWidth(), 1);
                    assertEquals(A4_HEIGHT, page.getMediaBox().getHeight(), 1);
                    for (COSName name : page.getResources().getFontNames()) {
                        assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                    }
                }
            }
        }
    }

    @Test
    void showsACodeThatLeadsToItsCheck() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(documents.pdf(Signed.inChinese()))) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(pdf.getNumberOfPages() - 1, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
            assertEquals(
                    Signed.ADDRESS,
                    new QRCodeReader().decode(picture, Map.of(DecodeHintType.TRY_HARDER, true)).getText());
        }
    }

    @Test
    void asksNobodyForAnything() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer somebody = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        somebody.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        somebody.start();
        try {
            String there = "http://localhost:" + somebody.getAddress().getPort();
            String text = """
                    ![a square](%1$s/a.png) <img src="%1$s/b.png"> [a link](%1$s/c)

                    <link rel="stylesheet" href="%1$s/d.css"><style>@import url(%1$s/e.css);</style>
                    """.formatted(there);
            SignedText hostile = Signed.with(
                    "en", "</style><img src=\"" + there + "/f.png\"/>", "\"><script src='" + there + "/g.js'/>", "A & B",
                    List.of(new Block(Kind.CLAUSE, "<1>", text)), new SignedText.Name("<b>\u0001\"", "en\" onload=\"x"));
            documents.pdf(hostile);
            documents.docx(hostile);
            documents.html(hostile);
            assertEquals(0, asked.get());
        } finally {
            somebody.stop(0);
        }
    }

    private static void alternatives(List<Object> kids, List<String> found) {
        for (Object kid : kids) {
            if (kid instanceof org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement element) {
                found.add(element.getAlternateDescription());
                alternatives(element.getKids(), found);
            }
        }
    }
}
