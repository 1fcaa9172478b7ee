package org.paideia.progress.evidence;

/** What sort of evidence it is. */
public enum EvidenceKind {
    /** An address elsewhere. */
    LINK,
    /** A document. */
    FILE,
    /** A picture, without the data on places and devices that it came with. */
    PICTURE
}
