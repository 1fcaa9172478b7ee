package org.paideia.adherence.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.adherence.Adherence;
import org.paideia.adherence.Adherence.GivenOnPaper;
import org.paideia.adherence.AdherenceCreate;
import org.paideia.adherence.SignedWords;
import org.paideia.adherence.Signing;
import org.paideia.declaration.text.DeclarationText;
import org.paideia.declaration.text.TextBlock;
import org.paideia.document.Documents;
import org.paideia.document.SignedText;
import org.paideia.file.Download;
import org.paideia.file.FileService;
import org.paideia.shared.problem.Problems;

/** What stands on the documents of an adherence: of a signature what was kept, of a draft what would be signed today. */
@ApplicationScoped
public class Paper {

    private final Signing signing;
    private final FileService files;
    private final Documents documents;
    private final String publicUrl;

    Paper(Signing signing, FileService files, Documents documents, @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.signing = signing;
        this.files = files;
        this.documents = documents;
        this.publicUrl = publicUrl;
    }

    /** Its words, and the arms of the city as a picture. */
    SignedText withArms(Adherence adherence, DeclarationText text) {
        return of(adherence, text, arms(adherence));
    }

    /** Its words alone. */
    public SignedText of(Adherence adherence, DeclarationText text) {
        return of(adherence, text, null);
    }

    /** Refuses what the PDF has no characters for. */
    public void requirePrintable(Adherence adherence, DeclarationText text) {
        List<String> unprintable = documents.unprintable(of(adherence, text));
        if (!unprintable.isEmpty()) {
            throw Problems.conflict("unprintable", "The signed document cannot show " + String.join(" ", unprintable)
                    + ": add a name of the city that it can.");
        }
    }

    private SignedText of(Adherence adherence, DeclarationText text, SignedText.Arms arms) {
        boolean isSigned = adherence.isPublic();
        AdherenceCreate content = adherence.content();
        SignedWords words = adherence.words().orElseGet(() -> signing.words(adherence, text));
        return new SignedText(
                content.language(),
                new SignedText.Declaration(
                        words.title(), words.issuer(), words.theme(), Integer.toString(adherence.declaration().year())),
                words.blocks().stream().map(Paper::block).toList(),
                new SignedText.City(names(words, content.language()), words.country(), arms),
                signatories(content),
                adherence.signedOn(),
                content.effectiveOn(),
                content.resolutionReference() == null
                        ? null
                        : new SignedText.Resolution(content.resolutionReference(), content.resolutionDate()),
                adherence.onPaper().map(Paper::onPaper).orElse(null),
                isSigned ? new SignedText.Verification(adherence.code(), publicUrl + "/verify/" + adherence.code()) : null,
                isSigned ? adherence.textSha256() : null);
    }

    private static SignedText.Block block(TextBlock block) {
        return new SignedText.Block(
                SignedText.Kind.valueOf(block.kind().name()),
                block.number() == null ? null : block.number().toString(),
                block.text());
    }

    /** Those that stood when it was signed; on a draft those that the city has now. */
    private SignedText.Arms arms(Adherence adherence) {
        Optional<Download> arms = adherence.isPublic()
                ? Optional.ofNullable(adherence.armsFile()).flatMap(files::find)
                : files.arms(adherence.city().slug());
        return arms.map(file -> new SignedText.Arms(file.mediaType(), file.bytes())).orElse(null);
    }

    /** What the text calls the city comes first, so that it has one name on all of the sheet; its others follow once. */
    private static List<SignedText.Name> names(SignedWords words, String language) {
        String tongue = words.cityNames().stream()
                .filter(name -> name.name().equals(words.cityName()))
                .map(SignedWords.CityName::language)
                .findFirst()
                .orElse(language);
        Stream<SignedText.Name> others = words.cityNames().stream()
                .filter(name -> !name.name().equals(words.cityName()))
                .map(name -> new SignedText.Name(name.name(), name.language()));
        return Stream.concat(Stream.of(new SignedText.Name(words.cityName(), tongue)), others).toList();
    }

    private static List<SignedText.Signatory> signatories(AdherenceCreate content) {
        Stream<SignedText.Signatory> first =
                Stream.of(new SignedText.Signatory(orBlank(content.signatoryName()), orBlank(content.signatoryTitle())));
        Stream<SignedText.Signatory> further =
                content.others().stream().map(one -> new SignedText.Signatory(one.name(), one.title()));
        return Stream.concat(first, further).toList();
    }

    private static SignedText.OnPaper onPaper(GivenOnPaper given) {
        return new SignedText.OnPaper(given.enteredBy(), given.enteredOn());
    }

    private static String orBlank(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
