package org.paideia.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * The processor's time that the service and the database have used, in ticks of Linux, of which there are a hundred a second.
 *
 * @param service of the service's process
 * @param database of PostgreSQL's processes
 */
record Processors(long service, long database) {

    private static final double MICROSECONDS_A_TICK = 10_000;
    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;

    static Processors now(Process service, long postmaster) throws IOException {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            long database = all.map(ProcessHandle::pid).filter(pid -> belongs(pid, postmaster)).mapToLong(Processors::ticks).sum();
            return new Processors(ticks(service.pid()), database);
        }
    }

    /** The process of the database that has started the others. */
    static long postmaster(Connection database) throws SQLException, IOException {
        try (var statement = database.createStatement(); var folder = statement.executeQuery("show data_directory")) {
            folder.next();
            return Long.parseLong(Files.readAllLines(Path.of(folder.getString(1), "postmaster.pid")).getFirst().strip());
        }
    }

    /** Microseconds of the service for each of so many requests since then. */
    double ofService(Processors before, double requests) {
        return (service - before.service) * MICROSECONDS_A_TICK / requests;
    }

    /** Microseconds of the database for each of so many requests since then. */
    double ofDatabase(Processors before, double requests) {
        return (database - before.database) * MICROSECONDS_A_TICK / requests;
    }

    private static boolean belongs(long pid, long postmaster) {
        return pid == postmaster || fields(pid).length > PARENT && Long.parseLong(fields(pid)[PARENT]) == postmaster;
    }

    private static long ticks(long pid) {
        String[] fields = fields(pid);
        return fields.length > SYSTEM ? Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]) : 0;
    }

    /** Those behind the name of the program, which may hold spaces; none of a process that has ended meanwhile. */
    private static String[] fields(long pid) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException ended) {
            return new String[0];
        }
    }
}
