package org.paideia.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock, so that nothing else asks the machine what time it is. It ticks in what the database keeps. */
public class Clocks {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tickMillis(java.time.ZoneOffset.UTC);
    }
}
