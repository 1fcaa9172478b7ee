package org.paideia.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.shared.command.Input;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.command.Changeable;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.security.Actor;

/** Keeps the vocabulary; administrators alone change it. */
@ApplicationScoped
public class ThemeService {

    private static final Changeable<ThemeCreate> CHANGEABLE =
            Changeable.of(ThemeCreate.class, "group", "sourceLanguage", "labels", "source");

    private final Themes themes;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    ThemeService(
            Themes themes,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.themes = themes;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    public Page<ThemeView> list(String group, PageRequest request) {
        return themes.page(group, request);
    }

    public Saved<ThemeView> get(String slug) {
        return saved(require(slug));
    }

    @Transactional
    public Saved<ThemeView> create(Caller caller, Input<ThemeCreate> input) {
        Actor actor = writing(caller);
        ThemeCreate wish = input.read(ThemeCreate.class);
        return idempotency.once(actor, input, () -> {
            if (themes.bySlug(wish.slug()).isPresent()) {
                throw Problems.conflict("slug-taken", "There is a theme with the slug '" + wish.slug() + "' already.");
            }
            Theme theme = new Theme(wish, clock.instant());
            themes.persist(theme);
            history.keep(Entry.of(ThemeEvents.CREATED, actor, theme));
            return new Saved<>(ThemeView.of(theme), theme.version(), "themes/" + theme.slug());
        });
    }

    @Transactional
    public Saved<ThemeView> update(Caller caller, String slug, ExpectedVersion expected, Input.Change<ThemeCreate> input) {
        Theme theme = require(slug);
        Actor actor = writing(caller);
        ThemeView before = ThemeView.of(theme);
        ThemeCreate wish = input.patch(theme.content(), ThemeCreate.class);
        CHANGEABLE.require(theme.content(), wish);
        expected.require(theme.version());
        theme.change(wish, clock.instant());
        history.keep(Entry.of(ThemeEvents.UPDATED, actor, theme).changing(before, ThemeView.of(theme)));
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

    private static Actor writing(Caller caller) {
        if (!caller.isAdmin()) {
            throw Problems.forbidden("Only administrators can change the vocabulary.");
        }
        return caller.asAdmin();
    }

    private static Saved<ThemeView> saved(Theme theme) {
        return Saved.of(ThemeView.of(theme), theme.version());
    }
}
