package org.paideia.testing;

import java.time.Duration;

/**
 * How long a test waits for what must come. It is far longer than anything takes on the busiest machine, so that only what
 * hangs meets it; how quick things are is for benchmarks to say.
 */
public final class Hang {

    public static final Duration AFTER = Duration.ofMinutes(5);

    private Hang() {}
}
