package org.paideia.file.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The arms of a city as they are kept: a picture that stands in every document of the city. So it is decoded once before it
 * is taken, after its size is known, and is no larger than paper needs.
 */
final class Arms {

    private static final int MOST_PIXELS_A_SIDE = 2_000;
    private static final int MOST_BYTES = 1 << 20;

    private Arms() {}

    /** The picture alone; a refusal where no document could show it. */
    static byte[] usable(byte[] sent, FileType type) {
        byte[] bare = Picture.bare(sent, type);
        if (bare.length > MOST_BYTES) {
            throw refused("The picture has more than 1 MiB: it stands in every document of the city.");
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bare))) {
            ImageReader reader = ImageIO.getImageReaders(stream).next();
            reader.setInput(stream);
            if (reader.getWidth(0) > MOST_PIXELS_A_SIDE || reader.getHeight(0) > MOST_PIXELS_A_SIDE) {
                throw refused("The picture has more than 2,000 pixels a side: it stands in every document of the city.");
            }
            reader.read(0);
            return bare;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw refused("No document can show this picture.");
        }
    }

    private static RuntimeException refused(String message) {
        return FileType.refused(null, "unusable-file", message);
    }
}
