package org.paideia.meeting.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.meeting.MeetingCreate;
import org.paideia.shared.contract.Contract;
import org.paideia.shared.problem.Violation;

/** Reads rows of a table as meetings, and holds them against the contract as if each had been sent by itself. */
@ApplicationScoped
class MeetingRows {

    private static final String SCHEMA = "MeetingCreate";

    private final CityService cities;
    private final Contract contract;
    private final ObjectMapper mapper;

    MeetingRows(CityService cities, Contract contract, ObjectMapper mapper) {
        this.cities = cities;
        this.contract = contract;
        this.mapper = mapper;
    }

    MeetingRow read(MeetingTable.Row row, String network, String language) {
        return new MeetingRow(row, network, language, this::zone);
    }

    /** All that is wrong with it as such. */
    List<Violation> wrong(MeetingRow row) {
        List<Violation> wrong = new ArrayList<>(row.wrong());
        wrong.addAll(contract.violations(SCHEMA, row.tree()));
        return wrong;
    }

    /** A row with which nothing is wrong as such. */
    MeetingCreate wish(MeetingRow row) {
        try {
            return mapper.treeToValue(row.tree(), MeetingCreate.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The contract admits what a meeting cannot hold", e);
        }
    }

    private Optional<ZoneId> zone(String city) {
        try {
            return Optional.of(cities.require(city)).map(City::zone);
        } catch (HttpProblem unknown) {
            return Optional.empty();
        }
    }
}
