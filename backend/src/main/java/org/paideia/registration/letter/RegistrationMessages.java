package org.paideia.registration.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RegistrationMessages implements PanacheRepositoryBase<RegistrationMessage, UUID> {}
