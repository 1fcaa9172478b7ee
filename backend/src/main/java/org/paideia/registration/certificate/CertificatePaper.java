package org.paideia.registration.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.access.LetterLanguage;
import org.paideia.activity.Grammar;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.city.City;
import org.paideia.document.CertificateSheet;
import org.paideia.document.Documents;
import org.paideia.document.Form;
import org.paideia.document.PaperFile;
import org.paideia.document.Printing;
import org.paideia.document.SignedText;
import org.paideia.document.WhenWords;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationMode;

/** A certificate on paper, with the code under which it can be checked. */
@ApplicationScoped
class CertificatePaper {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Documents documents;
    private final String publicUrl;

    CertificatePaper(Documents documents, @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.documents = documents;
        this.publicUrl = publicUrl;
    }

    /** What it says of the event as that is called now. */
    static CertifiedWords words(Registration registration, Gathering event) {
        String language = registration.language();
        boolean isOnline = registration.mode() == RegistrationMode.ONLINE;
        return new CertifiedWords(
                event.titles().in(language),
                event.theme() == null ? null : event.theme().in(language),
                event.network().names().in(language),
                WhenWords.of(event.when(), language),
                isOnline ? null : withCountry(event.host(), language),
                withCountry(registration.city(), language));
    }

    private static String withCountry(City city, String language) {
        return city == null
                ? null
                : city.names().in(language) + ", " + Locale.of("", city.country()).getDisplayCountry(Locale.forLanguageTag(language));
    }

    PaperFile make(Certificate certificate, List<AttendedSession> attended) {
        return new PaperFile("certificate-" + certificate.code() + ".pdf", Form.PDF, documents.pdf(sheet(certificate, attended)));
    }

    /** The bytes of one of many that are sent as one file. */
    byte[] ofMany(Certificate certificate, List<AttendedSession> attended) {
        return documents.pdfOfMany(sheet(certificate, attended));
    }

    private CertificateSheet sheet(Certificate certificate, List<AttendedSession> attended) {
        String language = certificate.language();
        CertificateWords words = LetterLanguage.words(CertificateWords.class, language);
        CertifiedWords said = certificate.words();
        return new CertificateSheet(
                language,
                words.title(),
                readable(said.issuer()),
                readable(capital(Grammar.written(words.certifies(Grammar.withArticle(said.issuer(), language)), language))),
                readable(certificate.fullName()),
                readable(certificate.represents()),
                certificate.mode() == RegistrationMode.ONLINE ? words.tookPartOnline() : words.tookPart(),
                readable(said.event()),
                readable(said.theme()),
                said.date(),
                readable(said.place()),
                attended.isEmpty() ? null : sessions(attended, words, language),
                words.issuedOn(Printing.day(certificate.issuedOn(), LetterLanguage.locale(language))),
                certificate.issuedOn(),
                new SignedText.Verification(certificate.code(), publicUrl + "/verify/" + certificate.code()));
    }

    private static CertificateSheet.Sessions sessions(List<AttendedSession> attended, CertificateWords words, String language) {
        Locale locale = LetterLanguage.locale(language);
        Duration whole = attended.stream().map(AttendedSession::duration).reduce(Duration.ZERO, Duration::plus);
        return new CertificateSheet.Sessions(
                words.sessions(),
                words.sessionsCounted(attended.size(), hours(whole)),
                words.date(),
                words.session(),
                words.duration(),
                words.whole(),
                hours(whole),
                attended.stream()
                        .map(session -> new CertificateSheet.Line(
                                Printing.day(session.start().toLocalDate(), locale) + ", " + session.start().format(CLOCK) + "–" + session.end().format(CLOCK),
                                readable(session.titles().in(language)),
                                hours(session.duration())))
                        .toList());
    }

    /** In signs that are the same in every language. */
    private static String hours(Duration duration) {
        String minutes = duration.toMinutesPart() == 0 ? "" : duration.toMinutesPart() + " min";
        return duration.toHours() == 0 ? minutes : (duration.toHours() + " h " + minutes).strip();
    }

    private static String readable(String text) {
        return text == null ? null : Printing.readable(text);
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
