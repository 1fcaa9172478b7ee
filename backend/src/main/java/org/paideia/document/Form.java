package org.paideia.document;

/** The kinds of file in which a document is given out. */
public enum Form {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    HTML("text/html; charset=utf-8");

    private final String mediaType;

    Form(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the name of such a file ends in, without the dot. */
    public String suffix() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
