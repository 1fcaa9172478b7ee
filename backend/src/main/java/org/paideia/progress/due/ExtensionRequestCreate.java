package org.paideia.progress.due;

/**
 * More time to ask for.
 *
 * @param months by how many, 1 to 6
 * @param reason why
 */
public record ExtensionRequestCreate(int months, String reason) {}
