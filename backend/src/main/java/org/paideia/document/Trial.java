package org.paideia.document;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.paideia.document.SignedText.Block;
import org.paideia.document.SignedText.City;
import org.paideia.document.SignedText.Declaration;
import org.paideia.document.SignedText.Kind;
import org.paideia.document.SignedText.Name;
import org.paideia.document.SignedText.Resolution;
import org.paideia.document.SignedText.Signatory;
import org.paideia.document.SignedText.Verification;
import org.paideia.document.docx.DocxDocument;

/** A document that nobody will read, made to see that one can be made on a letterhead. */
final class Trial {

    private static final SignedText TEXT = new SignedText(
            "en", new Declaration("Title", "Issuer", "Theme", "2026"),
            List.of(new Block(Kind.CLAUSE, "1", "Text with a [link](https://example.org).")),
            new City(List.of(new Name("City", "en")), "Country", null),
            List.of(new Signatory("Name", "Title")),
            LocalDate.EPOCH, LocalDate.EPOCH, new Resolution("1", LocalDate.EPOCH), null,
            new Verification("0000-0000-0000-0", "https://example.org/verify/0000000000000"), "0".repeat(64));

    private Trial() {}

    /** Makes one and reads it again, every part of it. */
    static void on(byte[] letterhead) throws Docx4JException {
        byte[] made = new DocxDocument(Sheet.of(TEXT), letterhead).bytes();
        for (Part part : WordprocessingMLPackage.load(new ByteArrayInputStream(made)).getParts().getParts().values()) {
            if (part instanceof JaxbXmlPart<?> xml) {
                xml.getContents();
            }
        }
    }
}
