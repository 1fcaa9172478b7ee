package org.paideia.rights;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /**
     * Ends the mandates on stages that nobody uses any more: the same persons play on each of them, and nobody has more
     * mandates in force than the contract lets an answer hold.
     */
    void leaveStages() {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update mandate set acts_until = greatest(now(), acts_from + interval '1 millisecond'),"
                        + " version = version + 1 where acts_until is null and person_id = ?")) {
            for (Who who : Who.values()) {
                if (who.isAppointed()) {
                    update.setObject(1, UUID.fromString(persons.get(who.name())));
                    update.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
