package org.paideia.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that nobody guesses and that forgive how they are typed, but not what. */
class VerificationCodeTest {

    @Test
    void isThirteenRandomSymbolsAndACheck() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String code = VerificationCode.make();
            assertTrue(code.matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{4}"), code);
            assertEquals(Optional.of(code), VerificationCode.read(code));
            made.add(code);
        }
        assertEquals(1000, made.size());
        assertTrue(13 * 5 >= 60);
    }

    @Test
    void usesEverySymbolInEveryPlace() {
        for (int place : IntStream.range(0, 13).map(i -> i + i / 5).toArray()) {
            Set<Character> seen = new HashSet<>();
            for (int i = 0; i < 2000; i++) {
                seen.add(VerificationCode.make().charAt(place));
            }
            assertEquals(32, seen.size(), "at " + place);
        }
    }

    @Test
    void forgivesHowItIsTyped() {
        String code = VerificationCode.make();
        assertEquals(Optional.of(code), VerificationCode.read(code.toLowerCase()));
        assertEquals(Optional.of(code), VerificationCode.read(code.replace("-", "")));
        assertEquals(Optional.of(code), VerificationCode.read(code.replace('0', 'O').replace('1', 'l')));
    }

    @Test
    void noticesAnySymbolThatIsWrongAndAnyTwoThatAreSwapped() {
        String code = VerificationCode.make().replace("-", "");
        for (int i = 0; i < code.length(); i++) {
            char other = code.charAt(i) == '7' ? '8' : '7';
            assertEquals(Optional.empty(), VerificationCode.read(code.substring(0, i) + other + code.substring(i + 1)));
            if (i > 0 && code.charAt(i) != code.charAt(i - 1)) {
                String swapped = code.substring(0, i - 1) + code.charAt(i) + code.charAt(i - 1) + code.substring(i + 1);
                assertEquals(Optional.empty(), VerificationCode.read(swapped));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "00000", "00000-00000-00000", "UUUUU-UUUUU-UUUU", "00000-00000-000é"})
    void takesNothingElse(String typed) {
        assertEquals(Optional.empty(), VerificationCode.read(typed));
    }
}
