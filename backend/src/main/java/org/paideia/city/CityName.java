package org.paideia.city;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/**
 * One spelling of a name by which a city is found, folded to lower case without accents. It exists because a city is searched by any
 * of its names, and a trigram index wants one name a row.
 */
@Entity
public class CityName {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private City city;

    private String folded;

    /** Whether it is a spelling of the name that the city gives itself. */
    private boolean own;

    protected CityName() {}

    CityName(City city, String folded, boolean own) {
        this.city = city;
        this.folded = folded;
        this.own = own;
    }

    String folded() {
        return folded;
    }

    boolean isOwn() {
        return own;
    }
}
