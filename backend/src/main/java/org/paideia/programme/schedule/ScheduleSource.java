package org.paideia.programme.schedule;

import java.util.Map;

/** In what form a programme is sent. */
public enum ScheduleSource {
    CSV,
    SCHEDULE_XML,
    SCHEDULE_JSON;

    private static final Map<String, ScheduleSource> BY_TYPE = Map.of(
            "text/csv", CSV, "application/xml", SCHEDULE_XML, "application/json", SCHEDULE_JSON);

    /** Null for a media type that holds no programme. */
    static ScheduleSource of(String mediaType) {
        return mediaType == null ? null : BY_TYPE.get(mediaType);
    }
}
