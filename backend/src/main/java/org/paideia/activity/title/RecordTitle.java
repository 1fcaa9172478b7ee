package org.paideia.activity.title;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.activity.Ref;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Names;

/**
 * What a record is called and where its page is. It exists so that the history, the titles of pages and the search can
 * name any record without knowing its feature; it is written with each change of the record, by {@link Titles}.
 */
@Entity
@Immutable
public class RecordTitle {

    /** Kind and slug (or id), for example {@code CITY espoo-fi}. */
    @Id
    private String ref;

    private String kind;
    private String record;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap names;

    private String sourceLanguage;
    private String page;
    private String address;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap line;

    private boolean open;

    /** All names, folded: what is searched. */
    private String words;

    protected RecordTitle() {}

    public Ref ref() {
        return new Ref(kind, record);
    }

    public LanguageMap names() {
        return names;
    }

    /** The path of its page in the app behind the language. */
    public String page() {
        return page;
    }

    public String sourceLanguage() {
        return sourceLanguage;
    }

    /** Its path in the API. */
    public String address() {
        return address;
    }

    /** What tells it from others of that name, or null. */
    public LanguageMap line() {
        return line;
    }

    /** Whether one of its names begins so, or has a word that does. */
    public boolean goesBy(String folded) {
        return words.contains(" " + folded);
    }

    /** Whether that is, in some language, what tells it from others of its name. */
    public boolean isToldFromOthersBy(String folded) {
        return line != null && line.texts().values().stream().map(Names::folded).anyMatch(folded::equals);
    }

    /** Whether everybody may know of it. */
    public boolean isOpen() {
        return open;
    }

    /** In that language, else in the record's own. */
    public String in(String language) {
        return names.texts().getOrDefault(language, names.texts().get(sourceLanguage));
    }
}
