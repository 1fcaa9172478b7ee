package org.paideia.activity.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paideia.activity.Activities;
import org.paideia.activity.Audience;
import org.paideia.activity.Ref;
import org.paideia.activity.title.RecordTitle;
import org.paideia.activity.title.Titles;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.problem.Problems;

/** Reads the history, as much of it as the reader may see. */
@ApplicationScoped
public class ActivityService {

    private static final int MOST_NEWS = 50;

    private final Activities activities;
    private final Audience audience;
    private final EntryTeller teller;
    private final Titles titles;

    ActivityService(Activities activities, Audience audience, EntryTeller teller, Titles titles) {
        this.activities = activities;
        this.audience = audience;
        this.teller = teller;
        this.titles = titles;
    }

    public Page<ActivityView> list(ActivityFilter filter, PageRequest request) {
        String key = Activities.key(filter);
        var listing = activities.listing(filter);
        if (!audience.seesAll()) {
            Set<String> led = EntryTeller.joined(audience.led());
            Set<String> served = EntryTeller.joined(audience.served());
            if (served.isEmpty()) {
                listing.where(key + ".visibility = PUBLIC");
            } else {
                listing.where("(" + key + ".visibility = PUBLIC or exists (select 1 from ActivitySubject r where r.activityId = a.id"
                                + " and (r.ref in :led or a.visibility = ACTING and r.ref in :served)))")
                        .with("led", led)
                        .with("served", served);
            }
        }
        Page<EntryTeller.Row> page = listing.page(request, EntryTeller.Row.class);
        return new Page<>(teller.tell(page.items(), audience), page.nextCursor(), page.totalCount());
    }

    /** The newest public entries that are news; the same for every reader. */
    List<ActivityView> news(ActivityFilter filter) {
        String key = Activities.key(filter);
        return teller.tell(activities.listing(filter)
                .where(key + ".visibility = PUBLIC")
                .where(key + ".news = true")
                .where(key + ".position is not null")
                .sortable("position", key + ".position", Long.class)
                .page(PageRequest.portions(MOST_NEWS, "-position"), EntryTeller.Row.class)
                .items(), audience);
    }

    /** The titles of those of the records that are public. */
    List<RecordTitle> titles(Collection<Ref> refs) {
        Map<Ref, RecordTitle> known = titles.of(refs);
        return refs.stream().map(known::get).filter(title -> title != null && title.isOpen()).toList();
    }

    /** The title of the public record whose page in the app has that path. */
    public String pageTitle(String path, String language) {
        return titles.ofPage(path).orElseThrow(() -> Problems.notFound("page", path)).in(language);
    }
}
