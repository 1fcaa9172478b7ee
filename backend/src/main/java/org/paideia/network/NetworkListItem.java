package org.paideia.network;

import java.util.List;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/** A network as the list shows it. */
public record NetworkListItem(
        String slug,
        String kind,
        String sourceLanguage,
        LanguageMap names,
        String shortName,
        String parent,
        LanguageMap scope,
        When founded,
        String secretariatCity,
        boolean membersMustBelongToParent,
        List<String> themes,
        long members) {}
