package org.paideia.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paideia.commitment.term.CommitmentTerms;
import org.paideia.commitment.term.Indicator;
import org.paideia.commitment.term.MilestoneInput;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Sourced;

/**
 * A commitment to draft, and the content of one that is there. Null is absent; lists are never null once read.
 *
 * @param declaration the slug of a declaration that the city has signed, or null for one in a network
 * @param version the version that it signed, or null for that very one
 * @param block the id of a clause of that version, or null
 * @param network the slug of a network of the city, where there is no declaration
 */
public record CommitmentCreate(
        String city,
        String declaration,
        Integer version,
        UUID block,
        String network,
        String sourceLanguage,
        LanguageMap titles,
        LanguageMap descriptions,
        List<String> themes,
        List<Integer> sdgs,
        String department,
        List<String> partners,
        LanguageMap resources,
        Indicator indicator,
        LocalDate startsOn,
        LocalDate dueOn,
        List<MilestoneInput> milestones) {

    public CommitmentCreate {
        themes = themes == null ? List.of() : themes.stream().distinct().sorted().toList();
        sdgs = sdgs == null ? List.of() : sdgs.stream().distinct().sorted().toList();
        partners = partners == null ? List.of() : List.copyOf(partners);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
    }

    public CommitmentTerms terms() {
        return new CommitmentTerms(indicator, startsOn, dueOn, milestones);
    }

    /**
     * Refuses what does not hold together in itself, all of it at once.
     *
     * @param known the numbers of the milestones that are there
     */
    void require(Set<Integer> known) {
        List<Violation> violations = new ArrayList<>(Sourced.violations(sourceLanguage, this, ""));
        requireOneGround(violations);
        violations.addAll(terms().violations(sourceLanguage, known, ""));
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }

    /** It stands on a declaration, with or without a clause of it, or on a network. */
    private void requireOneGround(List<Violation> violations) {
        if (declaration != null) {
            if (network != null) {
                violations.add(Violation.at(
                        "/network", "does-not-fit", "Under a declaration, its issuer is the network: name one of the two."));
            }
            return;
        }
        if (network == null) {
            violations.add(Violation.at(
                    "/declaration", "required", "Name a declaration that the city signed, or a network that it belongs to."));
        }
        if (block != null) {
            violations.add(Violation.at("/block", "does-not-fit", "It names no declaration."));
        }
        if (version != null) {
            violations.add(Violation.at("/version", "does-not-fit", "It names no declaration."));
        }
    }
}
