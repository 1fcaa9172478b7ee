package org.paideia.network;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/** A network as callers see it. */
public record NetworkView(
        UUID id,
        String slug,
        String kind,
        String sourceLanguage,
        LanguageMap names,
        String shortName,
        String parent,
        LanguageMap scope,
        When founded,
        String secretariatCity,
        LanguageMap secretariatRole,
        String website,
        List<Handle> handles,
        LanguageMap about,
        LanguageMap benefits,
        LanguageMap joining,
        List<String> themes,
        int reportingCycleMonths,
        boolean membersMustBelongToParent,
        List<String> sources,
        long members,
        Instant createdAt,
        Instant updatedAt) {

    static NetworkView of(Network network) {
        NetworkCreate content = network.content();
        return new NetworkView(
                network.id(),
                content.slug(),
                content.kind(),
                content.sourceLanguage(),
                content.names(),
                content.shortName(),
                content.parent(),
                content.scope(),
                network.founded(),
                content.secretariatCity(),
                content.secretariatRole(),
                content.website(),
                content.handles(),
                content.about(),
                content.benefits(),
                content.joining(),
                content.themes(),
                content.reportingCycleMonths(),
                content.membersMustBelongToParent(),
                content.sources(),
                network.members(),
                network.createdAt(),
                network.updatedAt());
    }
}
