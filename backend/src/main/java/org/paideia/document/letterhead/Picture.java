package org.paideia.document.letterhead;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** The kinds of pictures that are kept, told by what they hold and never by their names. */
enum Picture {
    PNG,
    JPEG,
    GIF;

    /** Larger ones would fill the memory of whoever opens the document. */
    private static final long MOST_DOTS = 100_000_000;

    private static final long PNG_MARK = 0x89504E470D0A1A0AL;
    private static final int PNG_HEAD = 0x49484452;

    String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<Picture> of(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        if (bytes.remaining() >= 24 && bytes.getLong(0) == PNG_MARK && bytes.getInt(12) == PNG_HEAD) {
            return sized(PNG, Integer.toUnsignedLong(bytes.getInt(16)), Integer.toUnsignedLong(bytes.getInt(20)));
        }
        if (bytes.remaining() >= 10 && bytes.getInt(0) == 0x47494638 && (bytes.get(4) == '7' || bytes.get(4) == '9') && bytes.get(5) == 'a') {
            bytes.order(ByteOrder.LITTLE_ENDIAN);
            return sized(GIF, Short.toUnsignedInt(bytes.getShort(6)), Short.toUnsignedInt(bytes.getShort(8)));
        }
        return bytes.remaining() >= 4 && bytes.getShort(0) == (short) 0xFFD8 ? jpeg(bytes) : Optional.empty();
    }

    /** Goes from segment to segment to the one that says the size. */
    private static Optional<Picture> jpeg(ByteBuffer bytes) {
        int at = 2;
        while (at + 9 <= bytes.limit() && (bytes.get(at) & 0xFF) == 0xFF) {
            int kind = bytes.get(at + 1) & 0xFF;
            if (kind == 0xFF) {
                at++;
            } else if (kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC) {
                return sized(JPEG, Short.toUnsignedInt(bytes.getShort(at + 5)), Short.toUnsignedInt(bytes.getShort(at + 7)));
            } else {
                at += 2 + Math.max(2, Short.toUnsignedInt(bytes.getShort(at + 2)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Picture> sized(Picture kind, long width, long height) {
        return width > 0 && height > 0 && width <= MOST_DOTS && height <= MOST_DOTS && width * height <= MOST_DOTS
                ? Optional.of(kind)
                : Optional.empty();
    }
}
