package org.paideia.theme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of themes, in English; the other languages stand in messages/theme_*.properties. */
@MessageBundle("theme")
interface ThemeWords {

    @Message("The topic “{theme}” was added")
    String created(String theme);

    @Message("The topic “{theme}” was changed")
    String updated(String theme);
}
