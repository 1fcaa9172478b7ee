package org.paideia.file.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void leavesOutWhatACameraTells() {
        for (byte[] kept : new byte[][] {
            Picture.bare(Pictures.jpegOfACamera(), FileType.JPEG), Picture.bare(Pictures.pngOfACamera(), FileType.PNG)
        }) {
            String text = new String(kept, StandardCharsets.ISO_8859_1);
            Pictures.TOLD_BY_THE_CAMERA.forEach(told -> assertFalse(text.contains(told), told));
            assertEquals(16, Pictures.widthOf(kept));
        }
    }

    @Test
    void keepsHowAPictureIsTurnedAndChangesNothingWhenItIsBareAlready() {
        byte[] kept = Picture.bare(Pictures.jpegOfACamera(), FileType.JPEG);
        assertTrue(new String(kept, StandardCharsets.ISO_8859_1).contains("Exif\0\0MM"));
        assertEquals(Arrays.hashCode(kept), Arrays.hashCode(Picture.bare(kept, FileType.JPEG)));
        byte[] png = Picture.bare(Pictures.pngOfACamera(), FileType.PNG);
        assertEquals(Arrays.hashCode(png), Arrays.hashCode(Picture.bare(png, FileType.PNG)));
    }

    @Test
    void refusesWhatIsTornOrFarTooLarge() {
        byte[] jpeg = Pictures.jpegOfACamera();
        byte[] png = Pictures.pngOfACamera();
        for (int length = 0; length < jpeg.length - "trailing".length(); length += 7) {
            byte[] torn = Arrays.copyOf(jpeg, length);
            assertThrows(HttpProblem.class, () -> Picture.bare(Arrays.copyOf(torn, torn.length), FileType.JPEG));
        }
        for (int length = 0; length < png.length - "trailing".length(); length += 7) {
            byte[] torn = Arrays.copyOfRange(png, 0, length);
            assertThrows(HttpProblem.class, () -> Picture.bare(torn, FileType.PNG));
        }
        assertThrows(HttpProblem.class, () -> Picture.bare(Pictures.pngThatSaysItIs(30_000, 1), FileType.PNG));
        assertThrows(HttpProblem.class, () -> Picture.bare(Pictures.pngThatSaysItIs(12_000, 12_000), FileType.PNG));
        assertThrows(HttpProblem.class, () -> Picture.bare(Pictures.pngThatSaysItIs(2, 2), FileType.PNG));
    }
}
