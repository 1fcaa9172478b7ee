package org.paideia.access.mandate;

import java.util.List;
import java.util.UUID;
import org.paideia.access.Person;

/** Who the caller is and for whom the caller may act. */
public record Me(
        UUID id, Person.Kind kind, String name, String email, String language, boolean admin, List<MandateView> mandates) {}
