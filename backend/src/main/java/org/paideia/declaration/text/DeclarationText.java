package org.paideia.declaration.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.paideia.declaration.Declaration;

/**
 * A text as it reads for a city: the words that are shown before a signature, and of which the digest is taken.
 *
 * @param declaration its slug
 * @param text the blocks, joined by an empty line
 * @param sha256 of the text in UTF-8
 * @param openFields those of the text for which nothing was given
 */
public record DeclarationText(
        String declaration,
        int version,
        String language,
        String title,
        List<TextBlock> blocks,
        String text,
        String sha256,
        List<MergeField> openFields) {

    /** The text of a version in one of its languages, with those values in it; blocks without words in it are left out. */
    static DeclarationText of(TextVersion version, String language, Map<MergeField, String> values) {
        List<TextBlock> blocks = new ArrayList<>();
        Set<MergeField> open = EnumSet.noneOf(MergeField.class);
        for (BlockView block : BlockView.of(version.blocks())) {
            String words = block.texts().texts().get(language);
            if (words != null) {
                open.addAll(Wording.fieldsIn(words));
                blocks.add(new TextBlock(block.id(), block.kind(), block.number(), Wording.merged(words, values)));
            }
        }
        open.removeAll(values.keySet());
        Declaration declaration = version.declaration();
        String text = blocks.stream().map(TextBlock::text).collect(Collectors.joining("\n\n"));
        return new DeclarationText(
                declaration.slug(), version.number(), language, declaration.title(language), blocks, text, sha256(text), List.copyOf(open));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
