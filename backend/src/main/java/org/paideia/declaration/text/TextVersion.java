package org.paideia.declaration.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.paideia.declaration.Declaration;
import org.paideia.shared.problem.Problems;

/**
 * One version of the text of a declaration, in all its languages. It exists because a text that a city has signed is never
 * touched again: a correction is another version. Whatever changes it raises the version number of the declaration, which
 * is what callers hold.
 */
@Entity
public class TextVersion {

    private static final int MOST_BLOCKS = 200;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Declaration declaration;

    @Column(updatable = false)
    private int number;

    private String note;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Block> blocks;

    /** The source language and those that were reviewed: in these it may be signed. */
    private List<String> languages;

    private Instant publishedAt;
    private Instant frozenAt;

    protected TextVersion() {}

    TextVersion(Declaration declaration, int number, String note, List<Block> blocks, List<String> languages) {
        this.declaration = declaration;
        this.number = number;
        this.note = note;
        this.blocks = blocks;
        this.languages = languages;
    }

    /** The first version; translations that come with it are taken to be reviewed where they have no gaps. */
    public static TextVersion first(Declaration declaration, List<BlockCreate> content) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            blocks.add(Block.of(content.get(i), declaration.sourceLanguage(), "/blocks/" + i));
        }
        TextVersion version = new TextVersion(declaration, 1, null, blocks, List.of(declaration.sourceLanguage()));
        List<String> all = new ArrayList<>(version.languages);
        version.languagesOfBlocks().stream()
                .filter(language -> declaration.titles().has(language) && version.missing(language).isEmpty())
                .filter(language -> !all.contains(language))
                .forEach(all::add);
        version.languages = all;
        return version;
    }

    /** A further version that begins as this one. */
    TextVersion next(int number, String note) {
        return new TextVersion(declaration, number, note, blocks, languages);
    }

    Block add(BlockCreate content) {
        requireUnsigned();
        if (blocks.size() == MOST_BLOCKS) {
            throw Problems.conflict("too-many-blocks", "A text has at most " + MOST_BLOCKS + " blocks.");
        }
        Block block = Block.of(content, source(), "").missing(languagesOfBlocks());
        List<Block> all = new ArrayList<>(blocks);
        all.add(index(content.position(), all.size()), block);
        write(all);
        return block;
    }

    Block rewrite(UUID id, BlockCreate content) {
        Block before = block(id);
        Block after = before.rewritten(content, source());
        int from = blocks.indexOf(before);
        List<Block> all = new ArrayList<>(blocks);
        all.remove(from);
        int to = index(content.position(), all.size());
        all.add(to, after);
        if (isFrozen() && (from != to || before.kind() != after.kind() || changesWhatIsSigned(before, after))) {
            throw frozen();
        }
        write(all);
        return after;
    }

    Block remove(UUID id) {
        requireUnsigned();
        Block block = block(id);
        List<Block> all = new ArrayList<>(blocks);
        all.remove(block);
        write(all);
        return block;
    }

    /** Moves a translation on, or takes it back to be written on. */
    void become(String language, TranslationStatus to) {
        TranslationStatus.named(to.name(), status(language));
        if (to == TranslationStatus.DRAFT) {
            requireUnsigned();
        } else if (!missing(language).isEmpty() || !outdated(language).isEmpty()) {
            throw Problems.conflict("translation-incomplete", "Blocks are missing or outdated in " + language + ".");
        } else if (!declaration.titles().has(language)) {
            throw Problems.conflict("title-missing", "The title is missing in " + language + ".");
        }
        List<String> all = new ArrayList<>(languages);
        all.remove(language);
        if (to == TranslationStatus.REVIEWED) {
            all.add(language);
        }
        this.languages = all;
    }

    void removeTranslation(String language) {
        if (language.equals(source())) {
            throw Problems.conflict("source-language", "The source language cannot be removed.");
        }
        if (isFrozen() && languages.contains(language)) {
            throw frozen();
        }
        write(blocks.stream().map(block -> block.without(language)).toList());
    }

    public void publish(Instant now) {
        if (publishedAt != null) {
            throw Problems.transition(VersionState.PUBLISHED, VersionState.PUBLISHED, Set.of());
        }
        requireWords();
        this.publishedAt = now;
    }

    void requireWords() {
        if (blocks.isEmpty()) {
            throw Problems.rule("/blocks", "required", "There is no text to publish yet.");
        }
    }

    private void write(List<Block> all) {
        this.blocks = List.copyOf(all);
        this.languages = languages.stream()
                .filter(language -> language.equals(source())
                        || languagesOfBlocks().contains(language) && missing(language).isEmpty() && outdated(language).isEmpty())
                .toList();
    }

    /** In which languages there is some text, the source first. */
    Set<String> languagesOfBlocks() {
        Set<String> all = new LinkedHashSet<>(List.of(source()));
        Set<String> others = new TreeSet<>();
        blocks.forEach(block -> others.addAll(block.texts().texts().keySet()));
        all.addAll(others);
        return all;
    }

    TranslationStatus status(String language) {
        if (language.equals(source())) {
            return TranslationStatus.ORIGINAL;
        }
        if (!outdated(language).isEmpty()) {
            return TranslationStatus.OUTDATED;
        }
        return languages.contains(language) ? TranslationStatus.REVIEWED : TranslationStatus.DRAFT;
    }

    List<UUID> missing(String language) {
        return blocks.stream().filter(block -> !block.texts().has(language)).map(Block::id).toList();
    }

    List<UUID> outdated(String language) {
        return blocks.stream().filter(block -> block.behind().contains(language)).map(Block::id).toList();
    }

    Block block(UUID id) {
        return blocks.stream()
                .filter(block -> block.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("block", id));
    }

    private boolean changesWhatIsSigned(Block before, Block after) {
        return languages.stream().anyMatch(language -> !before.text(language).equals(after.text(language)));
    }

    private void requireUnsigned() {
        if (isFrozen()) {
            throw frozen();
        }
    }

    private static RuntimeException frozen() {
        return Problems.conflict("signed", "A city has signed this version: begin a new one to correct it.");
    }

    private static int index(Integer position, int size) {
        return position == null ? size : Math.min(position - 1, size);
    }

    private String source() {
        return declaration.sourceLanguage();
    }

    /** How it reads in that language with those values in it. */
    public DeclarationText read(String language, Map<MergeField, String> values) {
        return DeclarationText.of(this, language, values);
    }

    /** Whether there is any text in that language. */
    public boolean isIn(String language) {
        return languagesOfBlocks().contains(language);
    }

    public Declaration declaration() {
        return declaration;
    }

    public int number() {
        return number;
    }

    String note() {
        return note;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** The languages in which it may be signed, the source first. */
    public List<String> languages() {
        return List.copyOf(languages);
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    VersionState state() {
        return publishedAt == null ? VersionState.DRAFT : VersionState.PUBLISHED;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Whether it is the one that is shown and signed. */
    public boolean isCurrent() {
        return Integer.valueOf(number).equals(declaration.currentVersion());
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }
}
