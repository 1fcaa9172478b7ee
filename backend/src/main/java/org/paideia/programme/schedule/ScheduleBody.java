package org.paideia.programme.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.paideia.shared.command.Input;
import org.paideia.shared.contract.CurrentOperation;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;

/** A programme that somebody sends, still on the wire; a service asks its rights first and reads it then. */
final class ScheduleBody implements Input<ScheduleFile> {

    private static final int LIMIT = 10 * 1024 * 1024;

    private final InputStream wire;
    private final CurrentOperation current;

    ScheduleBody(InputStream wire, CurrentOperation current) {
        this.wire = wire;
        this.current = current;
    }

    /** The whole file: media type (415), size (413). */
    @Override
    public ScheduleFile read(Class<ScheduleFile> type) {
        ScheduleSource source = ScheduleSource.of(current.mediaType());
        if (source == null) {
            throw Problems.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the programme as text/csv, application/xml or application/json.");
        }
        try {
            byte[] bytes = wire.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw Problems.of(ProblemType.TOO_LARGE, "A programme may have at most 10 MiB and " + ScheduleSessions.MOST + " sessions.");
            }
            current.received(bytes);
            return new ScheduleFile(source, bytes);
        } catch (IOException e) {
            throw Problems.of(ProblemType.INVALID_REQUEST, "The file broke off.");
        }
    }

    @Override
    public Optional<Key> key() {
        return current.key();
    }
}
