package org.paideia.measure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * What readers feel while everybody registers for one event: the same read, made anew each time, alone and beside 32
 * connections that register for the one event with the most registrations. Its p99 is to stay within three times.
 *
 * @param alone the read with nothing beside it
 * @param beside the read while people register
 * @param registering the registrations
 */
record BesideRegistrations(Wrk.Load alone, Wrk.Load beside, Wrk.Load registering) {

    private static final String READ = "/cities?limit=20";
    private static final String WRITE = "/registrations";

    /** In Lua, within a text in single quotes. */
    private static final String SOMEBODY = """
            {"kind":"MEETING","event":"meeting-6","mode":"ONSITE","name":"Delegate","language":"en","email":"d' .. run .. '-' .. n .. '@example.org"}""";

    /** Makes the script that sends such a body with each request. */
    interface Writing {
        Path script(String body) throws Exception;
    }

    static BesideRegistrations measure(Packaged.Running service, Writing writing, Duration turn) throws Exception {
        Path script = writing.script(SOMEBODY);
        Wrk.scripted(service.address(WRITE), script, turn);
        Wrk.Load alone = Wrk.readingAnew(service.address(READ), turn);
        // Each second gives other names: nobody registers twice.
        TimeUnit.SECONDS.sleep(1);
        try (ExecutorService people = Executors.newSingleThreadExecutor()) {
            Callable<Wrk.Load> registering = () -> Wrk.scripted(service.address(WRITE), script, turn);
            Future<Wrk.Load> registered = people.submit(registering);
            Wrk.Load beside = Wrk.readingAnew(service.address(READ), turn);
            return new BesideRegistrations(alone, beside, registered.get());
        }
    }

    double factor() {
        return beside.slowest() / alone.slowest();
    }
}
