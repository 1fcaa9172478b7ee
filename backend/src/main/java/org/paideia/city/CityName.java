package org.paideia.city;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.paideia.city.name.Spelling;

/**
 * A {@link Spelling} by which a city is found. It exists because a city is searched by any of its names and by any word in them: what was typed
 * is always how a row begins, and one index answers that.
 */
@Entity
public class CityName {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private City city;

    private String folded;
    private boolean whole;
    private float weight;

    protected CityName() {}

    CityName(City city, Spelling spelling) {
        this.city = city;
        this.folded = spelling.folded();
        become(spelling);
    }

    String folded() {
        return folded;
    }

    /** Takes the weight that the same spelling has now. */
    final void become(Spelling spelling) {
        this.whole = spelling.whole();
        this.weight = spelling.weight();
    }
}
