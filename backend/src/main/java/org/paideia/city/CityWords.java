package org.paideia.city;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of cities, in English; the other languages stand in messages/city_*.properties. */
@MessageBundle("city")
interface CityWords {

    @Message("{city} was added to the directory")
    String created(String city);

    @Message("The profile of {city} was changed")
    String updated(String city);
}
