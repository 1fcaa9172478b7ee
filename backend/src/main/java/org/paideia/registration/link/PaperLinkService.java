package org.paideia.registration.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.paideia.document.PaperFile;
import org.paideia.registration.Registration;
import org.paideia.registration.Registrations;
import org.paideia.registration.badge.BadgeService;
import org.paideia.registration.certificate.CertificateService;
import org.paideia.registration.certificate.CertificateView;
import org.paideia.shared.persistence.Saved;

/** What a delegate prints, found by the personal link; nothing behind a guess. */
@ApplicationScoped
public class PaperLinkService {

    private final Registrations registrations;
    private final CertificateService certificates;
    private final BadgeService badges;

    PaperLinkService(Registrations registrations, CertificateService certificates, BadgeService badges) {
        this.registrations = registrations;
        this.certificates = certificates;
        this.badges = badges;
    }

    Optional<Saved<CertificateView>> certificate(String code) {
        return behind(code, certificates::get);
    }

    Optional<PaperFile> certificatePdf(String code) {
        return behind(code, certificates::pdf);
    }

    Optional<PaperFile> badge(String code) {
        return behind(code, badges::own);
    }

    private <T> Optional<T> behind(String code, Function<Registration, T> paper) {
        return registrations.byLink(LinkCodes.hash(code)).map(paper);
    }
}
