package org.paideia.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;

/**
 * What must be true before anything is built or started: no other stack at the same place, room on the disk, free ports.
 * It needs nothing but the JDK, so that it can be run from its source before the first download.
 */
final class Preflight {

    private static final long ROOM_NEEDED = 2L << 30;

    private Preflight() {
    }

    public static void main(String[] arguments) {
        try {
            check(Place.named(arguments[0]));
        } catch (Failure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    static void check(Place place) {
        new Leftovers(place.processes()).stop();
        new Postmaster(place.database()).stop();
        var room = roomOnDisk(place);
        if (room < ROOM_NEEDED) {
            throw new Failure("The disk has %d MB left and 2,048 are needed: make room in %s.".formatted(room >> 20, Place.PROJECT));
        }
        place.ports().forEach((variable, port) -> {
            if (isTaken(port)) {
                throw new Failure("Port %d is taken: stop what listens there (lsof -i :%d names it), or choose another: make %s %s=%d"
                    .formatted(port, port, place.name(), variable, port + 1));
            }
        });
    }

    private static long roomOnDisk(Place place) {
        try {
            return Files.getFileStore(Place.PROJECT).getUsableSpace();
        } catch (IOException unreadable) {
            throw new Failure("The disk under " + Place.PROJECT + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}
