package org.paideia.theme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of themes, in English; the other languages stand in messages/theme_*.properties. */
@MessageBundle("theme")
interface ThemeWords {

    @Message("“{theme}” is new among the themes")
    String created(String theme);

    @Message("The theme “{theme}” was changed")
    String updated(String theme);
}
