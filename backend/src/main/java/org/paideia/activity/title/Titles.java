package org.paideia.activity.title;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paideia.activity.Ref;
import org.paideia.shared.text.Names;

/** What records are called, kept as they change. */
@ApplicationScoped
public class Titles implements PanacheRepositoryBase<RecordTitle, String> {

    private static final String SEARCH = """
            with hit as (
                select t.*, case when words like :just escape '!' then 0 when words like :begins escape '!' then 1
                        when words like :word escape '!' then 2 when words like :anywhere escape '!' then 3 else 4 end as rank
                from record_title t
                where open and (:kind = '' or kind = :kind) and (words like :anywhere escape '!' or :text <% words)),
            best as (
                select h.*, row_number() over (partition by kind order by rank, word_similarity(:text, words) desc,
                        length(words), ref) as place
                from hit h)
            select * from best where place <= :most
            order by min(rank) over (partition by kind), kind, place""";

    private final ObjectMapper json;

    Titles(ObjectMapper json) {
        this.json = json;
    }

    /** Of those of the records that have a title. */
    @SuppressWarnings("unchecked")
    public Map<Ref, RecordTitle> of(Collection<Ref> refs) {
        if (refs.isEmpty()) {
            return Map.of();
        }
        // One array instead of a list of parameters: of that, Hibernate would write a statement anew for each page of a history.
        List<RecordTitle> titles = getEntityManager()
                .createNativeQuery("select * from record_title where ref = any(:refs)", RecordTitle.class)
                .setParameter("refs", refs.stream().map(Ref::joined).distinct().toArray(String[]::new))
                .getResultList();
        return titles.stream().collect(Collectors.toMap(RecordTitle::ref, Function.identity()));
    }

    /** Of the public record whose page stands at that path. */
    public Optional<RecordTitle> ofPage(String path) {
        return find("page = ?1 and open = true", path).firstResultOptional();
    }

    /**
     * The public records that go by such a name, the best of each kind first: one that is called just so, then one that
     * begins so, then one with a word that does, then one that has it anywhere, then what is spelt alike.
     *
     * @param text folded, see {@link Names#folded}
     * @param kind to find records of that kind alone, or null
     * @param most how many of a kind
     */
    @SuppressWarnings("unchecked")
    public List<RecordTitle> search(String text, String kind, int most) {
        String escaped = Names.escaped(text);
        // Two letters are in too many words to be looked for in the middle of them, but for scripts that write no spaces.
        boolean isAnywhere =
                text.codePointCount(0, text.length()) > 2 || text.codePoints().anyMatch(Names::isOfSpacelessScript);
        return getEntityManager().createNativeQuery(SEARCH, RecordTitle.class)
                .setParameter("text", text)
                .setParameter("kind", kind == null ? "" : kind)
                .setParameter("just", "% | " + escaped + " | %")
                .setParameter("begins", "% | " + escaped + "%")
                .setParameter("word", "% " + escaped + "%")
                .setParameter("anywhere", isAnywhere ? "%" + escaped + "%" : "% " + escaped + "%")
                .setParameter("most", most)
                .getResultList();
    }

    public void keep(Ref ref, Title title) {
        String words = Stream.concat(
                        Stream.concat(title.names().texts().values().stream(), title.furtherWords().stream())
                                .flatMap(name -> Names.spellings(name).stream()),
                        slug(ref).map(Names::folded))
                .distinct()
                .collect(Collectors.joining(" | ", " | ", " | "));
        getEntityManager()
                .createNativeQuery("insert into record_title as t"
                        + " (ref, kind, record, names, source_language, page, address, line, open, words)"
                        + " values (:ref, :kind, :record, cast(:names as jsonb), :language, :page, :address,"
                        + " cast(:line as jsonb), :open, :words)"
                        + " on conflict (ref) do update set names = excluded.names, source_language = excluded.source_language,"
                        + " page = excluded.page, address = excluded.address, line = excluded.line, open = excluded.open,"
                        + " words = excluded.words"
                        + " where (t.names, t.source_language, t.line, t.open, t.words)"
                        + " is distinct from (excluded.names, excluded.source_language, excluded.line, excluded.open, excluded.words)")
                .setParameter("ref", ref.joined())
                .setParameter("kind", ref.kind())
                .setParameter("record", ref.key())
                .setParameter("names", text(title.names().texts()))
                .setParameter("language", title.sourceLanguage())
                .setParameter("page", title.page())
                .setParameter("address", title.address())
                .setParameter("line", title.line() == null ? null : text(title.line().texts()))
                .setParameter("open", title.isPublic())
                .setParameter("words", words)
                .executeUpdate();
    }

    /** Slugs are searched, since people have seen them in addresses; ids are not. */
    private static Stream<String> slug(Ref ref) {
        return ref.key().matches("[0-9a-f-]{36}") ? Stream.empty() : Stream.of(ref.key());
    }

    public void forget(Ref ref) {
        getEntityManager()
                .createNativeQuery("delete from record_title where ref = :ref")
                .setParameter("ref", ref.joined())
                .executeUpdate();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
