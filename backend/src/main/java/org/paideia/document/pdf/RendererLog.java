package org.paideia.document.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the renderer has to say goes into the log of the service, instead of past it onto the console in a form of its own. */
final class RendererLog implements XRLogger {

    private static final Level LEAST = Level.WARNING;

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {
        if (isWorthIt(level)) {
            Logger.getLogger(where).log(level, message, thrown);
        }
    }

    @Override
    public void setLevel(String where, Level level) {
        Logger.getLogger(where).setLevel(level);
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isWorthIt(diagnostic.getLevel());
    }

    private static boolean isWorthIt(Level level) {
        return level.intValue() >= LEAST.intValue();
    }
}
