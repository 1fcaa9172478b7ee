package org.paideia.network;

import java.util.List;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.WhenInput;

/** A network to enter, and the content of one that is there. Null is absent; lists are never null once read. */
public record NetworkCreate(
        String slug,
        String kind,
        String sourceLanguage,
        LanguageMap names,
        String shortName,
        String parent,
        LanguageMap scope,
        WhenInput founded,
        String secretariatCity,
        LanguageMap secretariatRole,
        String website,
        List<Handle> handles,
        LanguageMap about,
        LanguageMap benefits,
        LanguageMap joining,
        List<String> themes,
        Integer reportingCycleMonths,
        Boolean membersMustBelongToParent,
        List<String> sources) {

    private static final int MONTHS_A_YEAR = 12;

    public NetworkCreate {
        handles = handles == null ? List.of() : List.copyOf(handles);
        themes = themes == null ? List.of() : List.copyOf(themes);
        reportingCycleMonths = reportingCycleMonths == null ? MONTHS_A_YEAR : reportingCycleMonths;
        membersMustBelongToParent = Boolean.TRUE.equals(membersMustBelongToParent);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
