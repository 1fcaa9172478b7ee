package org.paideia.shared.idempotency;

/**
 * Thrown instead of acting again: leaves the transaction with nothing done and becomes the answer that was kept.
 */
final class KeptAnswer extends RuntimeException {

    final byte[] body;
    final long version;
    final String address;

    KeptAnswer(byte[] body, long version, String address) {
        super(null, null, false, false);
        this.body = body;
        this.version = version;
        this.address = address;
    }
}
