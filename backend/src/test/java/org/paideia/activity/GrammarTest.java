package org.paideia.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Espoo joined %s                  | International Association of Educating Cities | Espoo joined the International Association of Educating Cities
            en | %s declined the application      | GNLC cluster: Literacy                        | The GNLC cluster: Literacy declined the application
            en | Espoo joined %s                  | The Learning City Networks                    | Espoo joined The Learning City Networks
            en | Espoo joined %s                  | Learners & friends                            | Espoo joined Learners & friends
            es | Rosario se unió a %s             | Red Argentina de Ciudades Educadoras          | Rosario se unió a la Red Argentina de Ciudades Educadoras
            es | Rosario ha solicitado unirse a %s | Grupo de trabajo                             | Rosario ha solicitado unirse al Grupo de trabajo
            fr | Rennes participe de nouveau à %s | Réseau français des villes éducatrices        | Rennes participe de nouveau au Réseau français des villes éducatrices
            fr | %s a refusé la demande de Espoo  | Association internationale                    | L’Association internationale a refusé la demande d’Espoo
            fr | Le profil de %s a été mis à jour | Réseau mondial                                | Le profil du Réseau mondial a été mis à jour
            """)
    void writesTheNameOfANetworkAsPeopleSayIt(String language, String sentence, String network, String written) {
        assertEquals(written, Grammar.written(sentence.formatted(Grammar.withArticle(network, language)), language));
    }
}
