package org.paideia.document.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTTabStop;
import org.docx4j.wml.Color;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STBorder;
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
        style("PaideiaArms", "Arms", 23, 24).before(24).middle();
        style("PaideiaFirstIssuer", "Issuer, first page", 24, 48).before(24).colour(INK).middle();
        style("PaideiaFirstTitle", "Title, first page", sheet.titleSize().equals("usual") ? 60 : 44, 18)
                .line(290).colour(INK).bold().outline(0).middle();
        Made theme = style("PaideiaTheme", "Theme", 30, 18).colour(QUIET).middle();
        if (sheet.theme() != null && sheet.isThemeSlanted()) {
            theme.italic();
        }
        style("PaideiaYear", "Year", 26, 60).colour(INK).middle();
        style("PaideiaCity", "City", 44, 4).middle();
        style("PaideiaNames", "Further names of the city", 28, 4).middle();
        style("PaideiaCountry", "Country", 26, 0).colour(QUIET).middle();
        style("PaideiaHeading", "Heading in the text", 26, 6).colour(INK).bold().outline(1).together();
        style("PaideiaClause", "Clause", 23, 8).line(330).hanging(567, 567);
        style("PaideiaClauseMore", "Clause, further paragraph", 23, 8).line(330).hanging(567, 0);
        style("PaideiaList", "List", 23, 4).line(330).hanging(964, 397);
        style("PaideiaQuote", "Quotation", 23, 8).line(330).hanging(567, 0);
        style("PaideiaFor", "Signed for", 20, 2).before(30).colour(QUIET).together();
        style("PaideiaSignatory", "Signatory", 32, 0).together();
        style("PaideiaHand", "Signatory, under a line", 32, 0).before(44).ruled().together();
        style("PaideiaSeal", "Seal", 17, 0).colour(QUIET).farEdge().together();
        style("PaideiaRole", "Role", 23, 10).together();
        style("PaideiaFact", "Fact", 20, 2).tab(2835).together();
        style("PaideiaPicture", "Picture", 17, 4).before(24).together();
        style("PaideiaCheck", "How to check", 17, 2).together();
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

        Made italic() {
            letters.setI(new BooleanDefaultTrue());
            letters.setICs(new BooleanDefaultTrue());
            return this;
        }

        Made middle() {
            return edge(JcEnumeration.CENTER);
        }

        /** At the edge at which lines end: a paragraph that goes leftwards calls it its right one, too. */
        Made farEdge() {
            return edge(JcEnumeration.RIGHT);
        }

        /** A line above it, over half of the page, for somebody to sign on. */
        Made ruled() {
            CTBorder line = NEW.createCTBorder();
            line.setVal(STBorder.SINGLE);
            line.setSz(BigInteger.valueOf(4));
            line.setSpace(BigInteger.valueOf(4));
            line.setColor(QUIET);
            PPrBase.PBdr borders = NEW.createPPrBasePBdr();
            borders.setTop(line);
            paragraph.setPBdr(borders);
            PPrBase.Ind indent = NEW.createPPrBaseInd();
            indent.setRight(BigInteger.valueOf(3_700));
            paragraph.setInd(indent);
            return this;
        }

        private Made edge(JcEnumeration edge) {
            Jc jc = NEW.createJc();
            jc.setVal(edge);
            paragraph.setJc(jc);
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
