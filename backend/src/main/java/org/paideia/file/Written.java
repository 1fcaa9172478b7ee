package org.paideia.file;

import java.util.UUID;

/**
 * An object that lies in the store for good measure and that no file names yet.
 *
 * @param key under which it lies
 * @param sha256 of its bytes, in hexadecimal
 */
public record Written(UUID key, long size, String sha256) {}
