package org.paideia.rights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * What all attempts share, because none of them changes it: the root network, a network beside those of the attempts and
 * a city elsewhere, with those who act for them.
 *
 * @param persons the ids of the persons who are known so far
 */
record Surroundings(String parent, Map<String, String> persons, DataSource database) {

    static Surroundings make(DataSource database) {
        Surroundings around = new Surroundings(Stage.newNetwork(null), new HashMap<>(), database);
        Stage stage = new Stage(around, List.of());
        for (Who who : Who.values()) {
            if (!who.isOutsider()) {
                stage.id(who);
            }
        }
        Stage.grant(stage.id(Who.SECRETARIAT_ABOVE), "SECRETARIAT", around.parent());
        Stage.grant(stage.id(Who.COORDINATOR_ABOVE), "COORDINATOR", around.parent());
        Stage.grant(stage.id(Who.SECRETARIAT_BESIDE), "SECRETARIAT", Stage.newNetwork(around.parent()));
        Stage.grant(stage.id(Who.FOCAL_POINT_ELSEWHERE), "FOCAL_POINT", Stage.newCity());
        return around;
    }
}
