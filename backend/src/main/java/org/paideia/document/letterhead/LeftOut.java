package org.paideia.document.letterhead;

/** What a letterhead had that its rebuilt form has not. */
public enum LeftOut {

    /** A picture that is not in the file itself, or is neither PNG, JPEG nor GIF. */
    PICTURE,

    /** Groups of shapes, charts, objects of other programs, and pictures as they were made until 2007. */
    SHAPE,

    /** A link that leads neither to a page of the web nor to an address of mail; its words are kept. */
    LINK,

    /** A field other than the number of the page and of pages; its last text is kept. */
    FIELD,

    /** The numbers or marks of a list; its words are kept. */
    LIST,

    /** Notes and comments. */
    NOTE,

    /** Changes that were tracked: they count as accepted. */
    CHANGE,

    /** Fonts that were within the file; their names are kept. */
    FONT,

    /** The template that the file was made on. */
    TEMPLATE,

    /** A protection against changes. */
    PROTECTION,

    /** What names a part of the file that is not there, or is not what it should be. */
    BROKEN,

    /** Anything else. */
    OTHER
}
