package org.paideia.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.paideia.access.Caller;
import org.paideia.activity.Activities;
import org.paideia.activity.Subject;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.idempotency.Idempotency;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.security.Actor;
import org.paideia.shared.text.LanguageMap;

/** Keeps the vocabulary; administrators alone change it. */
@ApplicationScoped
public class ThemeService {

    private final Themes themes;
    private final Caller caller;
    private final Activities activities;
    private final Idempotency idempotency;
    private final EntityManager em;
    private final Cursors cursors;
    private final Clock clock;

    ThemeService(
            Themes themes,
            Caller caller,
            Activities activities,
            Idempotency idempotency,
            EntityManager em,
            Cursors cursors,
            Clock clock) {
        this.themes = themes;
        this.caller = caller;
        this.activities = activities;
        this.idempotency = idempotency;
        this.em = em;
        this.cursors = cursors;
        this.clock = clock;
    }

    public Page<ThemeView> list(String group, PageRequest request) {
        return new Listing(
                        em,
                        cursors,
                        "t.slug, t.group, t.sourceLanguage, t.labels, t.source, t.createdAt, t.updatedAt",
                        "Theme t",
                        "t.id")
                .where("t.group = :group", "group", group)
                .sortable("group", "t.group", String.class)
                .sortable("slug", "t.slug", String.class)
                .page(request, t -> new ThemeView(
                        (String) t[0],
                        (String) t[1],
                        (String) t[2],
                        (LanguageMap) t[3],
                        (String) t[4],
                        (Instant) t[5],
                        (Instant) t[6]));
    }

    public Saved<ThemeView> get(String slug) {
        return saved(require(slug));
    }

    @Transactional
    public Saved<ThemeView> create(Body<ThemeCreate> body) {
        Actor actor = writing();
        ThemeCreate wish = body.read(ThemeCreate.class);
        return idempotency.once(actor, () -> {
            if (themes.bySlug(wish.slug()).isPresent()) {
                throw Problems.conflict("slug-taken", "There is a theme with the slug '" + wish.slug() + "' already.");
            }
            Theme theme = new Theme(wish, clock.instant());
            themes.persist(theme);
            em.flush();
            activities.created(actor, subject(theme));
            return new Saved<>(ThemeView.of(theme), theme.version(), "themes/" + theme.slug());
        });
    }

    @Transactional
    public Saved<ThemeView> update(String slug, IfMatch ifMatch, Body<ThemeCreate> body) {
        Theme theme = require(slug);
        Actor actor = writing();
        ThemeView before = ThemeView.of(theme);
        ThemeCreate wish = body.patch(theme.content(), ThemeCreate.class);
        IfMatch.require(ifMatch, theme.version());
        theme.change(wish, clock.instant());
        em.flush();
        activities.updated(actor, subject(theme), before, ThemeView.of(theme));
        return saved(theme);
    }

    /** Refuses slugs of themes that do not exist, naming each. */
    public void requireAll(List<String> slugs) {
        if (slugs.isEmpty()) {
            return;
        }
        Set<String> existing = themes.existing(slugs);
        List<Violation> unknown = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            if (!existing.contains(slugs.get(i))) {
                unknown.add(Violation.at("/themes/" + i, "unknown-record", "There is no theme '" + slugs.get(i) + "'."));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problems.of(ProblemType.RULE_VIOLATED, "Some themes do not exist.", unknown);
        }
    }

    private Theme require(String slug) {
        return themes.bySlug(slug).orElseThrow(() -> Problems.notFound("theme", slug));
    }

    private Actor writing() {
        if (!caller.isAdmin()) {
            throw Problems.forbidden("Administrators alone change the vocabulary.");
        }
        return caller.asAdmin();
    }

    private static Subject subject(Theme theme) {
        return new Subject("THEME", theme.slug(), null, null, true);
    }

    private static Saved<ThemeView> saved(Theme theme) {
        return Saved.of(ThemeView.of(theme), theme.version());
    }
}
