package org.paideia.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Values at which programs stumble. */
final class EdgeCases {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> TEXTS = List.of(
            "", " ", "\t\n", "\u00a0\u3000", "\u200b", "\u0000", "a\u0000b", "\u001b[31m", "\u0085", "\ud800", "\udc00", "a\ud83d",
            "\ufffd", "\uffff", "\u202eabc", "a\u2066b", "\u200f\u05d0", "\ufeff", "e\u0301\u0301\u0301", "\ufdfa", "\u0149", "\u0130", "\u00df", "\u01c5",
            "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67", "\ud834\udd1e", "\u0915\u094d\u0937", "\u4e2d\u6587", "\u0661\u0662",
            "'", "''", "\"", "\\", "%", "%%", "_", "' or '1'='1", "'; drop table city; --", "${7*7}", "#{7*7}", "{{7*7}}", "$(id)", "`id`",
            "<script>alert(1)</script>", "<b>", "&lt;", "javascript:alert(1)", "../../etc/passwd", "..\\..", "/", "//", "?", "#", "null", "undefined",
            "true", "false", "NaN", "Infinity", "-0", "0x10", "1e309", "01", "+1", "1,5", "1_000", "\u22125",
            "2025-02-30", "2024-02-29", "2025-13-01", "0000-01-01", "9999-12-31", "-0001-01-01", "+10000-01-01", "2025", "2025-10", "2025-21", "2025-2X",
            "XXXX-12-25", "2016?", "2016~", "2016%", "../2016", "2016/..", "1985/1984", "Y170000002", "[2016,2017]", "2025-01-01T00:00:00Z", "2025-01-01T24:00:00+99:00", "12:00",
            "en", "en-US", "EN", "zh-Hant-TW", "x-klingon", "i-default", "FI", "fi", "XX", "EU",
            "espoo-fi", "a", "a--b", "-a", "UPPER", "a_b", "nothing-here", "01932f6e-8a00-7000-8000-000000000003", "00000000-0000-0000-0000-000000000000",
            "01932F6E-8A00-7000-8000-000000000003", "1", "someone@example.org", "someone@", "@", "a@b@c", "\"a b\"@example.org", "SOMEONE@EXAMPLE.ORG",
            "https://www.example.org", "http://", "https://user:pw@example.org:99999/\u00fc", "ftp://example.org", "//example.org", "https://[::1]", "https://a b",
            "Europe/Helsinki", "Mars/Olympus", "UTC+25", "DRAFT", "ADMITTED", "ENDED", "MUNICIPALITY", "FOCAL_POINT", "_", "A_B");

    private static final List<String> NUMBERS = List.of(
            "0", "-0", "1", "-1", "0.5", "1.0", "12.0", "-0.0000001", "2147483647", "2147483648", "-2147483649", "9007199254740993", "9223372036854775807", "9223372036854775808",
            "99999999999999999999999999", "-99999999999999999999999999", "1e10", "1e100", "1e400", "1e-400", "1E+2", "1e999999", "3.141592653589793238462643383279", "1800", "2200", "2201", "90",
            "90.1", "180", "-180.1", "1000000000000", "1000000000001");

    private static final List<Integer> LENGTHS = List.of(2, 12, 13, 40, 41, 60, 61, 64, 65, 100, 101, 200, 201, 254, 255, 300, 301, 500, 501, 1000, 1001, 2000, 2001, 10_000, 10_001);

    private final Random random;

    EdgeCases(Random random) {
        this.random = random;
    }

    String text() {
        if (random.nextInt(4) > 0) {
            return pick(TEXTS);
        }
        return pick(List.of("x", "\u00e9", "\ufdfa", "\ud83d\ude00", "a ", "9", "-", "\u0130", "A")).repeat(pick(LENGTHS));
    }

    String number() {
        return pick(NUMBERS);
    }

    JsonNode value() {
        return switch (random.nextInt(9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2, 3 -> JSON.numberNode(new BigDecimal(number()));
            case 4 -> random.nextBoolean() ? JSON.objectNode() : JSON.arrayNode();
            case 5 -> nested(random.nextBoolean() ? 20 : 60);
            default -> JSON.textNode(text());
        };
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private JsonNode nested(int depth) {
        JsonNode node = JSON.textNode(text());
        for (int i = 0; i < depth; i++) {
            node = random.nextBoolean() ? JSON.arrayNode().add(node) : JSON.objectNode().set("a", node);
        }
        return node;
    }
}
