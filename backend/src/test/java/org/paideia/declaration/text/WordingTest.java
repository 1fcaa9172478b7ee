package org.paideia.declaration.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paideia.shared.problem.Violation;

/** What a text of a declaration may hold, and how names go into it. */
class WordingTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "{{city.name}} in {{city.country}} joins.", "Signed by {{signatory.name}}, {{signatory.title}}, on {{signedOn}}.",
        "*{{city.name}}* and **all**", "- one\n- two", "1. one\n2. two", "> quoted", "# Heading", "a < b & c > d",
        "[IAEC](https://www.edcities.org) and <mailto:office@example.org>", "One {brace} and }another{."
    })
    void takesWords(String markdown) {
        assertEquals(List.of(), Wording.violations(markdown, "/texts/en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{mayor.name}} joins.                       | unknown-merge-field
            {{ city.name }} joins.                      | unknown-merge-field
            {{CITY.NAME}} joins.                        | unknown-merge-field
            {{}} joins.                                 | unknown-merge-field
            {{city.name joins.                          | merge-field-misplaced
            city.name}} joins.                          | merge-field-misplaced
            `{{city.name}}` joins.                      | merge-field-misplaced
            [site](https://x.org/{{city.name}})         | merge-field-misplaced
            ![logo](https://x.org/a.png)                | image
            ![logo][1] [1]                              | none
            <script>alert(1)</script>                   | raw-html
            Words <b>bold</b>                           | raw-html
            Words <img src=x onerror=alert(1)>          | raw-html
            <!-- hidden -->                             | raw-html
            [here](javascript:alert(1))                 | link
            [here](data:text/html,x)                    | link
            [here](/relative)                           | link
            <file:///etc/passwd>                        | link
            """)
    void saysWhatItDoesNotTake(String markdown, String code) {
        List<String> codes = Wording.violations(markdown, "").stream().map(Violation::code).distinct().toList();
        assertEquals(code.equals("none") ? List.of() : List.of(code), codes);
    }

    @Test
    void findsAnImageBehindAReferenceToo() {
        var codes = Wording.violations("![logo][1]\n\n[1]: https://x.org/a.png", "").stream().map(Violation::code).toList();
        assertEquals(List.of("image"), codes);
    }

    @Test
    void refusesATextWithoutWords() {
        assertEquals(List.of("too-short"), Wording.violations(" \n ", "").stream().map(Violation::code).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Espoo", "*Star*", "_under_score_", "<b>Bold</b>", "[link](https://x.org)", "`code`", "A & B", "&amp;", "a\\b", "# one",
        "1. first", "- dash", "+ plus", "> more", "{{city.country}}", "$1 \\1", "!--x", "![a](b)", "==", "---", "~~~", "Ł'Hospitalet’s"
    })
    void putsNamesInAsNothingButTheirCharacters(String name) {
        String merged = Wording.merged("{{city.name}}", Map.of(MergeField.CITY_NAME, name));
        var paragraph = (Paragraph) Parser.builder().build().parse(merged).getFirstChild();
        assertEquals(name, ((Text) paragraph.getFirstChild()).getLiteral(), merged);
        assertEquals(paragraph.getFirstChild(), paragraph.getLastChild(), merged);
    }

    @Test
    void leavesTheWordsAroundAsTheyWere() {
        assertEquals(
                "**Espoo** will *join* in.\nAnd more.",
                Wording.merged("**{{city.name}}** will *join* in.\r\nAnd more.\r\n", Map.of(MergeField.CITY_NAME, "Espoo")));
    }

    @Test
    void leavesFieldsWithoutAValueAsTheyAre() {
        assertEquals(
                "Espoo, by {{signatory.name}}",
                Wording.merged("{{city.name}}, by {{signatory.name}}", Map.of(MergeField.CITY_NAME, "Espoo")));
    }

    @Test
    void keepsANameOnOneLine() {
        assertEquals("San Vicente joins", Wording.merged("{{city.name}} joins", Map.of(MergeField.CITY_NAME, " San\n\n Vicente ")));
    }

    @Test
    void composesWhatWasDecomposed() {
        assertEquals("M\u00e1laga", Wording.merged("{{city.name}}", Map.of(MergeField.CITY_NAME, "Ma\u0301laga")));
    }
}
