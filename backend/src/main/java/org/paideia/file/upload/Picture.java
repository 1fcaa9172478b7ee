package org.paideia.file.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A picture as it is kept: the image as it was sent, bit for bit, and nothing beside it. Cameras write into their files where
 * one stood and with what; only whether the picture is turned is kept of that. No pixel is decoded for it, so that a small
 * file that claims to be huge costs nothing.
 */
final class Picture {

    private static final int MOST_PIXELS_A_SIDE = 12_000;
    private static final long MOST_PIXELS = 100_000_000;

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> PNG_KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "sRGB", "cHRM", "pHYs", "bKGD", "sBIT");
    private static final int[] PNG_CHANNELS = {1, 0, 3, 1, 2, 0, 4};

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);
    private static final int JFIF_WITHOUT_THUMBNAIL = 14;
    private static final int ORIENTATION = 0x0112;

    private final ByteBuffer in;
    private final ByteArrayOutputStream out;

    private Picture(byte[] content) {
        this.in = ByteBuffer.wrap(content);
        this.out = new ByteArrayOutputStream(content.length);
    }

    /** The picture alone; a refusal where it is none, or larger than pictures are. */
    static byte[] bare(byte[] content, FileType type) {
        try {
            Picture picture = new Picture(content);
            if (type == FileType.PNG) {
                picture.png();
            } else {
                picture.jpeg();
            }
            return picture.out.toByteArray();
        } catch (java.nio.BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException | DataFormatException damaged) {
            throw refused("The picture is damaged.");
        }
    }

    private void jpeg() {
        int orientation = 1;
        boolean isSized = false;
        boolean isScanned = false;
        expect(0xff);
        expect(0xd8);
        out.write(0xff);
        out.write(0xd8);
        while (true) {
            int marker = marker();
            if (marker == 0xd9) {
                out.write(0xff);
                out.write(0xd9);
                break;
            }
            int length = in.getShort() & 0xffff;
            if (length < 2) {
                throw refused("The picture is damaged.");
            }
            byte[] part = new byte[length - 2];
            in.get(part);
            if (marker == 0xe0 && startsWith(part, JFIF) && part.length >= JFIF_WITHOUT_THUMBNAIL) {
                byte[] plain = java.util.Arrays.copyOf(part, JFIF_WITHOUT_THUMBNAIL);
                plain[12] = 0;
                plain[13] = 0;
                segment(marker, plain);
            } else if (marker == 0xe1 && startsWith(part, EXIF)) {
                orientation = orientation(part);
                if (orientation > 1) {
                    segment(0xe1, turned(orientation));
                }
            } else if (marker == 0xee && startsWith(part, ADOBE)) {
                segment(marker, part);
            } else if (isFrame(marker)) {
                requireSize(((part[3] & 0xff) << 8) | part[4] & 0xff, ((part[1] & 0xff) << 8) | part[2] & 0xff);
                isSized = true;
                segment(marker, part);
            } else if (marker == 0xda) {
                segment(marker, part);
                scan();
                isScanned = true;
            } else if (!isBeside(marker)) {
                segment(marker, part);
            }
        }
        if (!isSized || !isScanned) {
            throw refused("The file is not a picture.");
        }
    }

    /** The next marker; any number of fill bytes may stand before it. */
    private int marker() {
        expect(0xff);
        int marker = in.get() & 0xff;
        while (marker == 0xff) {
            marker = in.get() & 0xff;
        }
        return marker;
    }

    /** Copies what is coded, up to the next marker. */
    private void scan() {
        while (true) {
            int at = in.position();
            int next = in.get() & 0xff;
            if (next == 0xff) {
                int after = in.get() & 0xff;
                boolean isCoded = after == 0 || after >= 0xd0 && after <= 0xd7;
                if (!isCoded) {
                    in.position(at);
                    return;
                }
                out.write(next);
                out.write(after);
            } else {
                out.write(next);
            }
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Data of programs, and comments. */
    private static boolean isBeside(int marker) {
        return marker >= 0xe0 && marker <= 0xef || marker == 0xfe;
    }

    private void segment(int marker, byte[] part) {
        out.write(0xff);
        out.write(marker);
        out.write(part.length + 2 >> 8);
        out.write(part.length + 2);
        out.writeBytes(part);
    }

    /** How the picture is turned, 1 to 8, as its camera says; 1 where it does not. */
    private static int orientation(byte[] exif) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(exif, EXIF.length, exif.length - EXIF.length).slice();
            tiff.order(tiff.get(0) == 'I' ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xffff;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                    int value = tiff.getShort(entry + 8) & 0xffff;
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException damaged) {
            return 1;
        }
    }

    /** The least that says how a picture is turned. */
    private static byte[] turned(int orientation) {
        return ByteBuffer.allocate(EXIF.length + 26)
                .put(EXIF)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private void png() throws DataFormatException {
        for (byte sign : PNG_SIGNATURE) {
            expect(sign & 0xff);
        }
        out.writeBytes(PNG_SIGNATURE);
        long most = 0;
        long raw = 0;
        boolean isOver = false;
        Inflater inflater = new Inflater();
        try {
            while (!isOver) {
                int length = in.getInt();
                if (length < 0 || length > in.remaining()) {
                    throw refused("The picture is damaged.");
                }
                byte[] type = new byte[4];
                in.get(type);
                byte[] data = new byte[length];
                in.get(data);
                requireUnbroken(type, data, in.getInt());
                String name = new String(type, StandardCharsets.ISO_8859_1);
                boolean isFirst = most == 0;
                if (isFirst != name.equals("IHDR")) {
                    throw refused("The file is not a picture.");
                }
                switch (name) {
                    case "IHDR" -> most = pngSize(data);
                    case "IDAT" -> raw += inflated(inflater, data, most - raw);
                    case "IEND" -> isOver = true;
                    default -> {
                        if (!PNG_KEPT.contains(name) && Character.isUpperCase(name.charAt(0))) {
                            throw refused("The file is not a picture.");
                        }
                    }
                }
                if (PNG_KEPT.contains(name)) {
                    chunk(type, data);
                }
            }
            if (raw == 0 || !inflater.finished()) {
                throw refused("The picture is damaged.");
            }
        } finally {
            inflater.end();
        }
    }

    /** The most bytes that a picture of that head can have before they are packed. */
    private static long pngSize(byte[] head) {
        ByteBuffer data = ByteBuffer.wrap(head);
        int width = data.getInt();
        int height = data.getInt();
        requireSize(width, height);
        int depth = data.get();
        int channels = PNG_CHANNELS[data.get()];
        if (channels == 0 || depth < 1 || depth > 16) {
            throw refused("The file is not a picture.");
        }
        // Interlaced rows are more and shorter; each begins with a byte of its own.
        return 2L * ((long) width * channels * depth / 8 + 2) * height + 64;
    }

    private static long inflated(Inflater inflater, byte[] data, long most) throws DataFormatException {
        byte[] portion = new byte[64 * 1024];
        long all = 0;
        inflater.setInput(data);
        while (!inflater.needsInput() && !inflater.finished()) {
            int read = inflater.inflate(portion);
            all += read;
            if (all > most || read == 0 && inflater.needsDictionary()) {
                throw refused("The picture is larger than it says.");
            }
        }
        return all;
    }

    private static void requireUnbroken(byte[] type, byte[] data, int sum) {
        CRC32 crc = new CRC32();
        crc.update(type);
        crc.update(data);
        if ((int) crc.getValue() != sum) {
            throw refused("The picture is damaged.");
        }
    }

    private void chunk(byte[] type, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(type);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(type);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static void requireSize(int width, int height) {
        if (width < 1 || height < 1) {
            throw refused("The file is not a picture.");
        }
        if (width > MOST_PIXELS_A_SIDE || height > MOST_PIXELS_A_SIDE || (long) width * height > MOST_PIXELS) {
            throw refused("The picture has " + width + " × " + height + " pixels: at most "
                    + MOST_PIXELS_A_SIDE + " a side and 100 million in all are taken.");
        }
    }

    private static boolean startsWith(byte[] part, byte[] beginning) {
        return part.length >= beginning.length
                && java.util.Arrays.equals(part, 0, beginning.length, beginning, 0, beginning.length);
    }

    private void expect(int sign) {
        if ((in.get() & 0xff) != sign) {
            throw refused("The picture is damaged.");
        }
    }

    private static RuntimeException refused(String why) {
        return FileType.refused(null, "unusable-file", why);
    }
}
