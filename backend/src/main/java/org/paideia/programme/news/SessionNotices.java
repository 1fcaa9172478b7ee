package org.paideia.programme.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.paideia.job.Jobs;

/** Orders letters to those who chose a session, in the transaction of what they tell. */
@ApplicationScoped
public class SessionNotices {

    private final Jobs jobs;
    private final SessionNewsJob toAll;
    private final SessionLetter letter;

    SessionNotices(Jobs jobs, SessionNewsJob toAll, SessionLetter letter) {
        this.jobs = jobs;
        this.toAll = toAll;
        this.letter = letter;
    }

    /** Tells all who chose it. */
    public void all(UUID session, SessionNews news) {
        jobs.soon(toAll, new SessionNewsJob.Order(session, news));
    }

    /** Tells one that they now have a place. */
    public void promoted(UUID session, UUID registration) {
        jobs.soon(letter, new SessionLetter.Order(session, registration, SessionNews.PROMOTED));
    }
}
