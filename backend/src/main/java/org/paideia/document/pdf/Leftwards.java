package org.paideia.document.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/** Writes what goes leftwards. */
final class Leftwards extends ICUBidiReorderer {

    @Override
    public String shapeText(String text) {
        return ArabicShapes.of(text);
    }
}
