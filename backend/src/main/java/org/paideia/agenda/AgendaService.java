package org.paideia.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.paideia.access.Caller;
import org.paideia.agenda.calendar.AgendaCalendar;
import org.paideia.city.CityService;
import org.paideia.membership.right.MemberNetworks;
import org.paideia.network.NetworkService;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

/** What takes place: for everybody what is public, for those who act for members what is for members too. */
@ApplicationScoped
public class AgendaService {

    private final AgendaEntries entries;
    private final MemberNetworks members;
    private final CityService cities;
    private final NetworkService networks;

    AgendaService(AgendaEntries entries, MemberNetworks members, CityService cities, NetworkService networks) {
        this.entries = entries;
        this.members = members;
        this.cities = cities;
        this.networks = networks;
    }

    public Page<AgendaEntryView> list(Caller caller, AgendaFilter filter, PageRequest request) {
        return entries.page(filter, members.inside(caller), request);
    }

    /** The public agenda as calendar programs read it. */
    public AgendaCalendar calendar(AgendaFilter filter) {
        return calendar(filter, Set.of());
    }

    public AgendaCalendar ofCity(String slug) {
        cities.require(slug);
        return calendar(AgendaFilter.ofHost(slug));
    }

    public AgendaCalendar ofNetwork(String slug) {
        networks.require(slug);
        return calendar(AgendaFilter.ofNetwork(slug));
    }

    /** One record, for whoever may see it; nothing where it has no place in time. */
    public AgendaCalendar ofRecord(Caller caller, String kind, String key) {
        return calendar(AgendaFilter.ofRecord(kind, key), members.inside(caller));
    }

    public String cityName(String slug, String language) {
        return cities.require(slug).names().in(language);
    }

    public String networkName(String slug, String language) {
        return networks.require(slug).names().in(language);
    }

    /** @param inside the slugs of the networks of which what is for members is shown, too */
    public AgendaCalendar calendar(AgendaFilter filter, Set<String> inside) {
        return new AgendaCalendar(
                entries.stamp(filter, inside), request -> entries.calendar(filter, inside, request));
    }
}
