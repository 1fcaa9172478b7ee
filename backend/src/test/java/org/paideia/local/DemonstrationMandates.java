package org.paideia.local;

import java.util.HashMap;
import java.util.stream.StreamSupport;

/** Gives the demonstration accounts their mandates, through the API, as the administrator would. Those in force already are left alone. */
final class DemonstrationMandates {

    private final Place place;

    DemonstrationMandates(Place place) {
        this.place = place;
    }

    void grant() {
        var administrator = Api.as(Account.ADMIN, place);
        Account.ALL.stream().filter(Account::hasMandate).forEach(account -> grant(administrator, account));
    }

    private void grant(Api administrator, Account account) {
        var me = Api.as(account, place).get("/me");
        var isInForce = StreamSupport.stream(me.path("mandates").spliterator(), false)
            .anyMatch(mandate -> account.mandate().entrySet().stream().allMatch(part -> mandate.path(part.getKey()).asText().equals(part.getValue())));
        if (!isInForce) {
            var mandate = new HashMap<>(account.mandate());
            mandate.put("person", me.path("id").asText());
            administrator.post("/mandates", mandate);
        }
    }
}
