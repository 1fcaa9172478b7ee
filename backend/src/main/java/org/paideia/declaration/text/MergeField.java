package org.paideia.declaration.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A place in a text where something of the city or of the signature goes. The list is closed. */
public enum MergeField {
    CITY_NAME("city.name"),
    CITY_COUNTRY("city.country"),
    SIGNATORY_NAME("signatory.name"),
    SIGNATORY_TITLE("signatory.title"),
    SIGNED_ON("signedOn");

    private final String field;

    MergeField(String field) {
        this.field = field;
    }

    /** What stands between the braces. */
    @JsonValue
    public String field() {
        return field;
    }

    static Optional<MergeField> of(String field) {
        return Arrays.stream(values()).filter(known -> known.field.equals(field)).findFirst();
    }

    /** All of them as they stand in a text. */
    static String known() {
        return Arrays.stream(values()).map(known -> "{{" + known.field + "}}").collect(Collectors.joining(", "));
    }
}
