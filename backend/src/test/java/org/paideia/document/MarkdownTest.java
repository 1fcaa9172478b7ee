package org.paideia.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text may hold, and what becomes of the rest. */
class MarkdownTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Espoo", "St. John's", "*Bold* City", "[a](javascript:alert(1))", "<script>alert(1)</script>", "1. Town", "12) Town",
        "# Town", "- Town", "+ Town", "=", "> Town", "A & B &amp; C", "back\\slash", "`code`", "![x](https://example.org/x.png)",
        "_under_score_", "~~gone~~", "a | b", "https://example.org", "Thành phố Hồ Chí Minh", "{{city.name}}", "!", "$1"
    })
    void takesAValueAsTheCharactersThatItHas(String value) {
        String literal = Markdown.literal(value);
        assertEquals("<p>" + escaped(value) + "</p>", Markdown.html(literal).strip());
        assertEquals("So signs " + value + ".", Jsoup.parse(Markdown.html("So signs " + literal + ".")).text());
        assertEquals(value, Markdown.plain(literal));
    }

    @Test
    void keepsAValueOnOneLine() {
        assertEquals("Two lines", Markdown.literal(" Two\n\n lines "));
    }

    @Test
    void showsHtmlAsTheTextThatItIs() {
        String html = Markdown.html("<script>alert(1)</script>\n\nand <img src=x onerror=alert(1)> here");
        assertTrue(Jsoup.parse(html).select("script, img").isEmpty(), html);
        assertEquals("<script>alert(1)</script> and <img src=x onerror=alert(1)> here", Jsoup.parse(html).text());
    }

    @Test
    void leavesOfAnImageItsWordsAlone() {
        assertEquals("<p>See the square.</p>", Markdown.html("See ![the *square*](https://example.org/x.png).")
                .replaceAll("</?em>", "").strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "/relative", "//example.org", "vbscript:x"})
    void leadsNowhereButToTheWebAndToMailboxes(String address) {
        assertEquals("<p>here</p>", Markdown.html("[here](" + address + ")").strip());
    }

    @Test
    void putsHeadingsBelowTheTitle() {
        assertEquals("<h2>One</h2>\n<h6>Six</h6>", Markdown.html("# One\n\n###### Six").strip());
    }

    @Test
    void tellsOfImagesAndHtml() {
        assertTrue(Markdown.holdsImagesOrHtml("a ![b](c)"));
        assertTrue(Markdown.holdsImagesOrHtml("a <b>c</b>"));
        assertTrue(Markdown.holdsImagesOrHtml("<div>\nx\n</div>"));
        assertFalse(Markdown.holdsImagesOrHtml("a **b** [c](https://example.org) 1 < 2 & `<code>`"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
