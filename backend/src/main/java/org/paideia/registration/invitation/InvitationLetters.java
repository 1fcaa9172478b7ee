package org.paideia.registration.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.registration.Registration;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

@ApplicationScoped
public class InvitationLetters implements PanacheRepositoryBase<InvitationLetter, UUID> {

    private final EntityManager em;
    private final Cursors cursors;

    InvitationLetters(EntityManager em, Cursors cursors) {
        this.em = em;
        this.cursors = cursors;
    }

    Optional<InvitationLetter> of(Registration registration) {
        return find("registrationId", registration.id()).firstResultOptional();
    }

    Optional<InvitationLetter> byCode(String code) {
        return find("code = ?1", code).firstResultOptional();
    }

    Page<InvitationLetterView> page(RegistrationSettings settings, InvitationLetterState state, PageRequest request) {
        return new Listing(em, cursors, "l", "InvitationLetter l", "l.id")
                .where("l.settingsId = :settings", "settings", settings.id())
                .where("l.state = :state", "state", state)
                .sortable("createdAt", "l.createdAt", Instant.class)
                .page(request, row -> InvitationLetterView.of((InvitationLetter) row[0]));
    }

    /** What the organiser may make of the letter of that registration now. */
    public List<InvitationLetterState> next(Registration registration) {
        return of(registration).map(letter -> letter.state().next().stream().sorted().toList()).orElse(List.of());
    }

    /** Removes the letter of whoever no longer comes or whose data are erased, if there is one. */
    public void discard(Registration registration) {
        delete("registrationId", registration.id());
    }
}
