package org.paideia.adherence.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.adherence.Adherence;
import org.paideia.adherence.AdherenceCreate;
import org.paideia.adherence.SignedWords;
import org.paideia.adherence.Signing;
import org.paideia.declaration.text.DeclarationText;
import org.paideia.declaration.text.TextBlock;
import org.paideia.document.SignedText;

/** What stands on the documents of an adherence: of a signature what was kept, of a draft what would be signed today. */
@ApplicationScoped
public class Paper {

    private final Signing signing;
    private final String publicUrl;

    Paper(Signing signing, @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.signing = signing;
        this.publicUrl = publicUrl;
    }

    public SignedText of(Adherence adherence, DeclarationText text) {
        boolean isSigned = adherence.isPublic();
        AdherenceCreate content = adherence.content();
        SignedWords words = adherence.words().orElseGet(() -> signing.words(adherence, text));
        return new SignedText(
                content.language(),
                words.title(),
                words.issuer(),
                words.blocks().stream().map(Paper::block).toList(),
                new SignedText.City(names(words), words.country()),
                new SignedText.Signatory(orBlank(content.signatoryName()), orBlank(content.signatoryTitle())),
                adherence.signedOn(),
                content.effectiveOn(),
                content.resolutionReference() == null
                        ? null
                        : new SignedText.Resolution(content.resolutionReference(), content.resolutionDate()),
                isSigned ? new SignedText.Verification(adherence.code(), publicUrl + "/verify/" + adherence.code()) : null,
                isSigned ? adherence.textSha256() : null);
    }

    private static SignedText.Block block(TextBlock block) {
        return new SignedText.Block(
                SignedText.Kind.valueOf(block.kind().name()),
                block.number() == null ? null : block.number().toString(),
                block.text());
    }

    private static List<SignedText.Name> names(SignedWords words) {
        return words.cityNames().stream().map(name -> new SignedText.Name(name.name(), name.language())).toList();
    }

    private static String orBlank(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
