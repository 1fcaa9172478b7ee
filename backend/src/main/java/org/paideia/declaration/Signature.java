package org.paideia.declaration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A signature that stands. It exists, as a view, so that declarations can tell how many signed them, though signing is
 * kept by a later feature.
 */
@Entity
@Immutable
public class Signature {

    @Id
    private UUID id;

    private UUID declarationId;

    protected Signature() {}
}
