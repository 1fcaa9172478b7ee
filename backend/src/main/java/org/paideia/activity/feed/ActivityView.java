package org.paideia.activity.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.activity.Change;
import org.paideia.activity.EventType;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/**
 * One entry of the history as callers see it.
 *
 * @param happened the legal date of what happened in the world, with its precision; null of an edit
 * @param about the records that it is about, the record itself first
 * @param summary the entry in a sentence, in each language of the app
 * @param page the path of the page in the app to which the sentence leads, behind the language
 */
public record ActivityView(
        UUID id,
        Instant at,
        ActorView actor,
        String event,
        EventType.Nature nature,
        When happened,
        RecordRef record,
        List<AboutView> about,
        LanguageMap summary,
        String page,
        List<Change> changes) {

    /** Who did it: the role for everybody, the client where it was one, the person for those who may know. */
    public record ActorView(String role, String client, PersonRef person) {}

    public record PersonRef(UUID id, String name) {}

    public record RecordRef(String kind, String id) {}

    /** A record that an entry is about, with what it is called and where its page is, as far as the reader may know. */
    public record AboutView(String kind, String id, LanguageMap names, String page) {}
}
