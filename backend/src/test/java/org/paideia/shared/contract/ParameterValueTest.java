package org.paideia.shared.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paideia.shared.problem.Violation;

/** A parameter of any type takes the values of its type and no others, wherever it stands. */
class ParameterValueTest {

    private static final Contract CONTRACT = contract(
            """
            {"paths": {"/things": {"get": {"operationId": "listThings", "parameters": [
              {"name": "open", "in": "query", "schema": {"type": "boolean"}},
              {"name": "least", "in": "query", "schema": {"type": "integer", "minimum": 0}},
              {"name": "radius", "in": "query", "schema": {"type": "number", "maximum": 10.5}},
              {"name": "year", "in": "query", "schema": {"type": "array", "maxItems": 2, "items": {"type": "integer"}}},
              {"name": "box", "in": "query", "explode": false,
               "schema": {"type": "array", "minItems": 4, "items": {"type": "number"}}},
              {"name": "state", "in": "query", "explode": false,
               "schema": {"type": "array", "items": {"$ref": "#/components/schemas/State"}}},
              {"name": "Accept-Flags", "in": "header", "schema": {"type": "array", "items": {"type": "boolean"}}}
            ]}}}, "components": {"schemas": {"State": {"type": "string", "enum": ["OPEN", "CLOSED"]}}}}
            """);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "open; true", "open; false", "least; 0", "least; 12", "radius; 10.5", "radius; 3", "year; 2021", "year; 2021 2022",
        "box; 19.0,59.5,31,70.1", "state; OPEN,CLOSED", "Accept-Flags; true,false"})
    void takesWhatIsOfItsType(String parameter, String values) {
        assertEquals(List.of(), violations(parameter, values));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "open; yes", "open; TRUE", "open; 1", "least; -1", "least; 1.0", "least; few", "radius; 10.6", "radius; 1E+999999",
        "radius; near", "year; 2021 soon", "year; 2020 2021 2022", "box; 1,2,3", "box; 1,2,3,", "state; OPEN,AJAR",
        "Accept-Flags; true,perhaps"})
    void refusesWhatIsNot(String parameter, String values) {
        List<Violation> found = violations(parameter, values);
        assertTrue(!found.isEmpty() && found.stream().allMatch(violation -> violation.parameter().equals(parameter)), found.toString());
    }

    private static List<Violation> violations(String parameter, String values) {
        var all = CONTRACT.operation("listThings").orElseThrow().parameters().stream()
                .collect(Collectors.toMap(Contract.Parameter::name, each -> each));
        return ParameterValue.violations(all.get(parameter), List.of(values.split(" ")));
    }

    private static Contract contract(String json) {
        try {
            return new Contract(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
