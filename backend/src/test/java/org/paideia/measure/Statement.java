package org.paideia.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as the service has sent it.
 *
 * @param sql with $1, $2 and so on
 * @param parameters their values as the database wrote them down, or null
 */
record Statement(String sql, String parameters) {

    private static final Pattern ENTRY = Pattern.compile(
            "execute [^:]+: (select.*?)(?=\\n\\d{4}-|\\z)(?:\\n[^\\n]*DETAIL:  Parameters: ([^\\n]*))?", Pattern.DOTALL);

    /** What each read carries out, from the log of the database. */
    static Map<Read, List<Statement>> of(List<Read> reads, Packaged.Running service, Path log) throws Exception {
        Map<Read, List<Statement>> found = new HashMap<>();
        for (Read read : reads) {
            service.get(read.path());
            long mark = Files.size(log);
            service.get(read.path());
            found.put(read, since(mark, log));
        }
        return found;
    }

    /** The log is written by a process of its own, a little later. */
    private static List<Statement> since(long mark, Path log) throws Exception {
        TimeUnit.MILLISECONDS.sleep(300);
        byte[] all = Files.readAllBytes(log);
        Matcher entry = ENTRY.matcher(new String(all, (int) mark, all.length - (int) mark));
        List<Statement> statements = new ArrayList<>();
        while (entry.find()) {
            statements.add(new Statement(entry.group(1).replaceAll("\\s+", " ").strip(), entry.group(2)));
        }
        return statements;
    }
}
