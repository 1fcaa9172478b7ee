package org.paideia.registration.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.paideia.job.Jobs;
import org.paideia.registration.letter.LetterKind;
import org.paideia.registration.letter.RegistrationLetter;
import org.paideia.registration.settings.RegistrationSettings;

/**
 * Sends whoever reads an address the link to the registration that there is, when somebody enters that address again: it may
 * be they themselves who lost the letter. Not more often than each hour, so that nobody is pestered in this way.
 */
@ApplicationScoped
class KnownAddresses {

    private static final Duration PAUSE = Duration.ofHours(1);

    private final EntityManager em;
    private final Jobs jobs;
    private final RegistrationLetter letter;
    private final Clock clock;

    KnownAddresses(EntityManager em, Jobs jobs, RegistrationLetter letter, Clock clock) {
        this.em = em;
        this.jobs = jobs;
        this.letter = letter;
        this.clock = clock;
    }

    /** The event is held. */
    void tell(RegistrationSettings settings, String emailKey) {
        List<?> found = em.createNativeQuery("update registration set link_sent_at = :now where settings_id = :settings and email_key = :email"
                        + " and email_key <> '' and state not in ('DECLINED', 'CANCELLED')"
                        + " and (link_sent_at is null or link_sent_at <= :before) returning id, link_key", Object[].class)
                .setParameter("now", clock.instant())
                .setParameter("before", clock.instant().minus(PAUSE))
                .setParameter("settings", settings.id())
                .setParameter("email", emailKey)
                .getResultList();
        found.stream()
                .map(Object[].class::cast)
                .forEach(row -> jobs.soon(letter, new RegistrationLetter.Order((UUID) row[0], LetterKind.KNOWN, (UUID) row[1])));
    }
}
