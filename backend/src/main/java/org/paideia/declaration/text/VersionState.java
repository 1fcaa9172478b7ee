package org.paideia.declaration.text;

/** Whether a version of a text is being written or was published. */
public enum VersionState {
    DRAFT,
    PUBLISHED
}
