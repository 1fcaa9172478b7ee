package org.paideia.adherence.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.declaration.Declaration;

@ApplicationScoped
class SignatureReminders implements PanacheRepositoryBase<SignatureReminder, UUID> {

    private static final int MOST = 100;

    /** The last first. */
    List<SignatureReminder> of(Declaration declaration) {
        return find("declaration = ?1 order by sentOn desc", declaration).page(0, MOST).list();
    }

    Optional<SignatureReminder> last(Declaration declaration) {
        return of(declaration).stream().findFirst();
    }

    Optional<SignatureReminder> whole(UUID id) {
        return find("from SignatureReminder r join fetch r.declaration d join fetch d.issuer n left join fetch n.parent where r.id = ?1", id)
                .firstResultOptional();
    }
}
