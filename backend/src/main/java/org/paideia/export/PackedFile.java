package org.paideia.export;

/** A file in an archive, under the name that it has there. */
public record PackedFile(String name, byte[] content) {}
