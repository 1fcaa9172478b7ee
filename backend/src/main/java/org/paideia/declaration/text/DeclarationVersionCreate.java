package org.paideia.declaration.text;

/** A new version of a text, to begin as a copy of the present one; the note says what it changes and why, or is null. */
public record DeclarationVersionCreate(String note) {}
