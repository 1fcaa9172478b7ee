package org.paideia.registration.checkin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.registration.RegistrationMode;
import org.paideia.registration.RegistrationState;

/** How check-ins go to the database as one parameter, and what comes back. */
@ApplicationScoped
public class DoorRows {

    /** How a statement begins: the check-ins that were sent stand in {@code sent}. */
    public static final String SENT = "with sent as materialized (select * from jsonb_to_recordset(cast(:sent as jsonb))"
            + " as s (id uuid, registration uuid, code uuid, at timestamptz, door text))";

    private final ObjectMapper json;

    DoorRows(ObjectMapper json) {
        this.json = json;
    }

    /** What the parameter of {@link #SENT} takes. */
    public String parameter(List<DoorBook.Sent> sent) {
        try {
            return json.writeValueAsString(sent);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of the id, the registration, its version, name, city, id of the city, way of taking part and state, the moment and the door. */
    public static List<DoorBook.New> counted(List<?> rows) {
        return rows.stream().map(Object[].class::cast).map(row -> new DoorBook.New(
                        (UUID) row[0], (UUID) row[1], ((Number) row[2]).longValue(), (String) row[3], (String) row[4], (UUID) row[5],
                        RegistrationMode.valueOf((String) row[6]), RegistrationState.valueOf((String) row[7]), (Instant) row[8], (String) row[9]))
                .toList();
    }

    /** Rows of the id, the registration, its name, city, way of taking part and state, the check-in that counts, its moment and door, and whether the id is known. */
    public static List<DoorBook.Old> known(List<?> rows) {
        return rows.stream().map(Object[].class::cast).map(row -> new DoorBook.Old(
                        (UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3],
                        row[4] == null ? null : RegistrationMode.valueOf((String) row[4]),
                        row[5] == null ? null : RegistrationState.valueOf((String) row[5]),
                        (UUID) row[6], (Instant) row[7], (String) row[8], (boolean) row[9]))
                .toList();
    }
}
