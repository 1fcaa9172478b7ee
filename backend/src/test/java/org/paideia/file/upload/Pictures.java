package org.paideia.file.upload;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as cameras make them, and some that are not what they say. */
public final class Pictures {

    /** What stands in {@link #jpegOfACamera} and tells where it was taken and with what. */
    public static final List<String> TOLD_BY_THE_CAMERA = List.of("Camera 3000", "GPSLatitude", "60.2055", "A comment", "Serial 77", "trailing");

    private static final int TURNED = 6;

    private Pictures() {}

    /** A picture of 16 by 8 pixels, turned, with all that cameras and programs write beside it. */
    public static byte[] jpegOfACamera() {
        byte[] plain = plain("jpg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xe1, concat(bytes("Exif\0\0"), tiff(), bytes("Camera 3000 60.2055")));
        segment(out, 0xe1, bytes("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><exif:GPSLatitude>60.2055</exif:GPSLatitude></x:xmpmeta>"));
        segment(out, 0xed, bytes("Photoshop 3.0\0Serial 77"));
        segment(out, 0xfe, bytes("A comment"));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(bytes("trailing"));
        return out.toByteArray();
    }

    /** The same as a PNG, which is not turned. */
    public static byte[] pngOfACamera() {
        byte[] plain = plain("png");
        int head = 8 + 25;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, head);
        chunk(out, "eXIf", bytes("Camera 3000 GPSLatitude 60.2055"));
        chunk(out, "tEXt", bytes("Comment\0A comment"));
        chunk(out, "iTXt", bytes("XML:com.adobe.xmp\0\0\0\0\0Serial 77"));
        out.write(plain, head, plain.length - head);
        out.writeBytes(bytes("trailing"));
        return out.toByteArray();
    }

    /** A small file with a head that claims that size. */
    public static byte[] pngThatSaysItIs(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain("png"), 0, 8);
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array());
        chunk(out, "IDAT", new byte[0]);
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    public static int widthOf(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture)).getWidth();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] plain(String format) {
        try {
            BufferedImage image = new BufferedImage(16, 8, BufferedImage.TYPE_INT_RGB);
            image.setRGB(3, 3, 0xff8800);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A directory with one entry: how the picture is turned. */
    private static byte[] tiff() {
        return ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) TURNED)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] part) {
        out.write(0xff);
        out.write(marker);
        out.write(part.length + 2 >> 8);
        out.write(part.length + 2);
        out.writeBytes(part);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(bytes(type));
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(8).putInt(data.length).put(bytes(type)).array());
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
