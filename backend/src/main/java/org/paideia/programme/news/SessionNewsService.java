package org.paideia.programme.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.paideia.job.Jobs;
import org.paideia.programme.choice.SessionChoices;

/** Finds those who chose a session, and orders their letters. */
@ApplicationScoped
public class SessionNewsService {

    private final SessionChoices choices;
    private final Jobs jobs;
    private final SessionLetter letter;

    SessionNewsService(SessionChoices choices, Jobs jobs, SessionLetter letter) {
        this.choices = choices;
        this.jobs = jobs;
        this.letter = letter;
    }

    /** Orders a letter for each, all or none. */
    @Transactional
    public void orderLetters(UUID session, SessionNews news) {
        choices.registrations(session)
                .forEach(registration -> jobs.soon(letter, new SessionLetter.Order(session, registration, news)));
    }
}
