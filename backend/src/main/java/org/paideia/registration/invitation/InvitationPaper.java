package org.paideia.registration.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.access.LetterLanguage;
import org.paideia.activity.Grammar;
import org.paideia.agenda.EventMode;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.convocation.Particulars;
import org.paideia.document.Documents;
import org.paideia.document.Form;
import org.paideia.document.Markdown;
import org.paideia.document.PaperFile;
import org.paideia.document.Printing;
import org.paideia.document.SignedText;
import org.paideia.document.Writing;
import org.paideia.document.Writing.Fact;
import org.paideia.document.Writing.Item;
import org.paideia.document.Writing.Section;
import org.paideia.registration.Registration;

/** A letter of invitation on paper, with the code under which it can be checked. */
@ApplicationScoped
class InvitationPaper {

    private final Documents documents;
    private final String publicUrl;

    InvitationPaper(Documents documents, @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.documents = documents;
        this.publicUrl = publicUrl;
    }

    /** What it says of the event as that is called now; whoever needs a visa comes to the place. */
    static InvitationWords words(Registration registration, Gathering event, String language) {
        Particulars particulars = new Particulars(
                event.when(), event.startsAt(), event.endsAt(), event.zone(), EventMode.ONSITE, event.venue(), event.host());
        return new InvitationWords(
                event.titles().in(language),
                event.network().names().in(language),
                particulars.date(language),
                particulars.place(language),
                registration.city() == null ? registration.organisation() : registration.city().names().in(language));
    }

    PaperFile make(InvitationLetter letter) {
        return documents.make(Form.PDF, "invitation-" + letter.code(), writing(letter));
    }

    private Writing writing(InvitationLetter letter) {
        String language = letter.language();
        InvitationLetterWords words = LetterLanguage.words(InvitationLetterWords.class, language);
        InvitationWords said = letter.words();
        return new Writing(
                language,
                language,
                words.title(),
                said.issuer(),
                facts(letter, words),
                List.of(new Section(null, Stream.of(
                                words.salutation(),
                                Grammar.written(words.invites(
                                        Grammar.withArticle(said.issuer(), language), letter.fullName(), said.event()), language),
                                words.asks(letter.fullName()),
                                words.bounds())
                        .map(paragraph -> new Item(null, Markdown.literal(paragraph)))
                        .toList())),
                letter.issuedOn(),
                new SignedText.Verification(letter.code(), publicUrl + "/verify/" + letter.code()));
    }

    private static List<Fact> facts(InvitationLetter letter, InvitationLetterWords words) {
        InvitationWords said = letter.words();
        Locale language = Locale.forLanguageTag(letter.language());
        List<Fact> facts = new ArrayList<>();
        add(facts, words.name(), letter.fullName());
        add(facts, words.nationality(), letter.nationality() == null ? null : Locale.of("", letter.nationality()).getDisplayCountry(language));
        add(facts, words.represents(), said.represents());
        add(facts, words.event(), said.event());
        add(facts, words.date(), said.date());
        add(facts, words.place(), said.place());
        add(facts, words.issuedOn(), Printing.day(letter.issuedOn(), LetterLanguage.locale(letter.language())));
        return facts;
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (value != null) {
            facts.add(new Fact(label, value));
        }
    }
}
