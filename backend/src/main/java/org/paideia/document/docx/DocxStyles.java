package org.paideia.document.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTTabStop;
import org.docx4j.wml.Color;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.STTabJc;
import org.docx4j.wml.Style;
import org.docx4j.wml.Tabs;
import org.paideia.document.Sheet;

/**
 * The styles of a DOCX. They stand beside those that a letterhead has and bear names of their own, so that neither is
 * changed by the other.
 */
final class DocxStyles {

    private static final ObjectFactory NEW = new ObjectFactory();
    private static final String INK = "14263F";
    private static final String QUIET = "55524D";
    private static final String SERIF = "Georgia";
    private static final String SERIF_COMPLEX = "Times New Roman";

    private final boolean leftwards;
    private final boolean ownFont;
    private final List<Style> styles = new ArrayList<>();

    /** @param ownFont whether the font is ours to choose: on a letterhead it is the city's */
    DocxStyles(Sheet sheet, boolean ownFont) {
        this.leftwards = sheet.direction().equals("rtl");
        this.ownFont = ownFont;
        style("PaideiaBody", "Text", 23, 8).line(330);
        style("PaideiaIssuer", "Issuer", 21, 14).colour(INK);
        style("PaideiaTitle", "Title", 50, 18).line(276).colour(INK).bold().outline(0);
        style("PaideiaCity", "City", 32, 0);
        style("PaideiaCountry", "Country", 23, 24).colour(QUIET);
        style("PaideiaHeading", "Heading in the text", 26, 6).colour(INK).bold().outline(1).together();
        style("PaideiaClause", "Clause", 23, 8).line(330).hanging(567, 567);
        style("PaideiaClauseMore", "Clause, further paragraph", 23, 8).line(330).hanging(567, 0);
        style("PaideiaList", "List", 23, 4).line(330).hanging(964, 397);
        style("PaideiaQuote", "Quotation", 23, 8).line(330).hanging(567, 0);
        style("PaideiaFor", "Signed for", 20, 2).before(30).colour(QUIET).together();
        style("PaideiaSignatory", "Signatory", 32, 0).together();
        style("PaideiaRole", "Role", 23, 10).together();
        style("PaideiaFact", "Fact", 20, 2).tab(2835).together();
        style("PaideiaPicture", "Picture", 17, 4).before(24).together();
        style("PaideiaCheck", "How to check", 17, 2);
        style("PaideiaFoot", "Foot", 16, 0).colour(QUIET);
    }

    void addTo(MainDocumentPart main) throws Docx4JException {
        StyleDefinitionsPart part = main.getStyleDefinitionsPart(true);
        part.getContents().getStyle().removeIf(style -> style.getStyleId().startsWith("Paideia"));
        part.getContents().getStyle().addAll(styles);
    }

    private Made style(String id, String name, int halfPoints, int pointsAfter) {
        Style style = NEW.createStyle();
        style.setType("paragraph");
        style.setCustomStyle(true);
        style.setStyleId(id);
        Style.Name called = NEW.createStyleName();
        called.setVal("Paideia " + name);
        style.setName(called);
        style.setQFormat(new BooleanDefaultTrue());
        style.setPPr(NEW.createPPr());
        style.setRPr(letters(halfPoints));
        if (leftwards) {
            style.getPPr().setBidi(new BooleanDefaultTrue());
        }
        styles.add(style);
        return new Made(style.getPPr(), style.getRPr()).after(pointsAfter);
    }

    private RPr letters(int halfPoints) {
        HpsMeasure size = NEW.createHpsMeasure();
        size.setVal(BigInteger.valueOf(halfPoints));
        RPr letters = NEW.createRPr();
        letters.setSz(size);
        letters.setSzCs(size);
        if (ownFont) {
            RFonts fonts = NEW.createRFonts();
            fonts.setAscii(SERIF);
            fonts.setHAnsi(SERIF);
            fonts.setCs(SERIF_COMPLEX);
            letters.setRFonts(fonts);
        }
        return letters;
    }

    /** A style while it is made. */
    private record Made(PPr paragraph, RPr letters) {

        private static final int TWENTIETHS = 20;

        Made after(int points) {
            spacing().setAfter(BigInteger.valueOf((long) points * TWENTIETHS));
            spacing().setBefore(BigInteger.ZERO);
            return this;
        }

        Made before(int points) {
            spacing().setBefore(BigInteger.valueOf((long) points * TWENTIETHS));
            return this;
        }

        /** @param height in 240ths of a line */
        Made line(int height) {
            spacing().setLine(BigInteger.valueOf(height));
            spacing().setLineRule(STLineSpacingRule.AUTO);
            return this;
        }

        Made colour(String hex) {
            Color colour = NEW.createColor();
            colour.setVal(hex);
            letters.setColor(colour);
            return this;
        }

        Made bold() {
            letters.setB(new BooleanDefaultTrue());
            letters.setBCs(new BooleanDefaultTrue());
            return this;
        }

        /** What makes a heading of it, the topmost being 0. */
        Made outline(int level) {
            PPrBase.OutlineLvl outline = NEW.createPPrBaseOutlineLvl();
            outline.setVal(BigInteger.valueOf(level));
            paragraph.setOutlineLvl(outline);
            return this;
        }

        /** Keeps it on the page of what follows. */
        Made together() {
            paragraph.setKeepNext(new BooleanDefaultTrue());
            paragraph.setKeepLines(new BooleanDefaultTrue());
            return this;
        }

        Made hanging(int left, int hanging) {
            PPrBase.Ind indent = NEW.createPPrBaseInd();
            indent.setLeft(BigInteger.valueOf(left));
            indent.setHanging(BigInteger.valueOf(hanging));
            paragraph.setInd(indent);
            return this;
        }

        Made tab(int at) {
            CTTabStop stop = NEW.createCTTabStop();
            stop.setVal(STTabJc.LEFT);
            stop.setPos(BigInteger.valueOf(at));
            Tabs tabs = NEW.createTabs();
            tabs.getTab().add(stop);
            paragraph.setTabs(tabs);
            return hanging(at, at);
        }

        private PPrBase.Spacing spacing() {
            if (paragraph.getSpacing() == null) {
                paragraph.setSpacing(NEW.createPPrBaseSpacing());
            }
            return paragraph.getSpacing();
        }
    }
}
