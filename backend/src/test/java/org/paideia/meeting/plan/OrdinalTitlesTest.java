package org.paideia.meeting.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paideia.shared.text.LanguageMap;

class OrdinalTitlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "17 | 17th Meeting of the Spanish Network | 18th Meeting of the Spanish Network",
        "10 | 10th Meeting | 11th Meeting",
        "11 | 11th Meeting | 12th Meeting",
        "20 | 20th Meeting | 21st Meeting",
        "111 | 111th Meeting | 112th Meeting",
        "1 | 1re Rencontre | 2e Rencontre",
        "17 | 17.º Encuentro de 2025 | 18.º Encuentro de 2025",
        "20 | Encuentro 2020, el 20 | Encuentro 2020, el 21",
        "17 | XVII Encuentro | XVII Encuentro",
        "3 | 17th Meeting | 17th Meeting"
    })
    void countOn(int ordinal, String title, String next) {
        assertEquals(new LanguageMap(Map.of("x", next)), OrdinalTitles.next(new LanguageMap(Map.of("x", title)), ordinal));
    }
}
