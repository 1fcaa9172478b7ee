package org.paideia.meeting.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.paideia.shared.command.Input;
import org.paideia.shared.contract.CurrentOperation;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;

/** A table that somebody sends, still on the wire; a service asks its rights first and reads it then. */
final class TableBody implements Input<String> {

    private static final String MEDIA_TYPE = "text/csv";
    private static final int LIMIT = 1024 * 1024;

    private final InputStream wire;
    private final CurrentOperation current;

    TableBody(InputStream wire, CurrentOperation current) {
        this.wire = wire;
        this.current = current;
    }

    /** The whole text: media type (415), size (413), UTF-8 (400). */
    @Override
    public String read(Class<String> type) {
        if (!MEDIA_TYPE.equals(current.mediaType())) {
            throw Problems.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body as " + MEDIA_TYPE + ".");
        }
        try {
            byte[] bytes = wire.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw Problems.of(ProblemType.TOO_LARGE,
                        "A table may have at most 1 MiB and " + MeetingTable.MOST_ROWS + " rows: divide it into several.");
            }
            current.received(bytes);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw Problems.invalid("", "malformed", "Is not in UTF-8. Save the table as CSV in UTF-8.");
        } catch (IOException e) {
            throw Problems.of(ProblemType.INVALID_REQUEST, "The table broke off.");
        }
    }

    @Override
    public Optional<Key> key() {
        return current.key();
    }
}
