package org.paideia.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code as a picture in PNG, with a quiet border and large enough to be printed. */
public final class QrCode {

    private static final int BORDER = 4;
    private static final int PIXELS_A_MODULE = 8;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    public static byte[] png(String content) {
        BitMatrix modules = modules(content);
        int side = modules.getWidth() * PIXELS_A_MODULE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < side; x++) {
            for (int y = 0; y < side; y++) {
                image.setRGB(x, y, modules.get(x / PIXELS_A_MODULE, y / PIXELS_A_MODULE) ? BLACK : WHITE);
            }
        }
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String dataAddress(String content) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(content));
    }

    private static BitMatrix modules(String content) {
        try {
            return new QRCodeWriter().encode(
                    content, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, BORDER));
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code holds " + content.length() + " characters", e);
        }
    }
}
