package org.paideia.document.letterhead;

/** Says in a sentence for whoever sent it why a file cannot be a letterhead. */
public final class UnusableLetterhead extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableLetterhead(String why) {
        super(why);
    }

    public UnusableLetterhead(String why, Throwable cause) {
        super(why, cause);
    }

    static UnusableLetterhead damaged() {
        return new UnusableLetterhead("The file is damaged.");
    }

    static UnusableLetterhead tooLarge() {
        return new UnusableLetterhead("The unpacked file is too large.");
    }
}
