package org.paideia.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.Visibility;
import org.paideia.activity.title.Title;
import org.paideia.city.City;
import org.paideia.commitment.ground.Ground;
import org.paideia.commitment.part.Held;
import org.paideia.commitment.part.Hold;
import org.paideia.commitment.part.Pledge;
import org.paideia.commitment.part.ReportDue;
import org.paideia.commitment.part.Withdrawal;
import org.paideia.commitment.smart.SmartCheck;
import org.paideia.commitment.term.CommitmentTerms;
import org.paideia.commitment.term.Milestone;
import org.paideia.network.Network;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;

/**
 * A pledge of a city. It exists because a signature says only that a city agrees: a commitment says what it will do, by
 * when, and by what one sees that it was done. The city writes it, a network reviews it, everybody reads it; from its
 * publication on reports are due, and what the city is held to changes by accepted revisions alone.
 */
@Entity
public class Commitment extends VersionedRecord implements Recorded {

    public static final String KIND = "COMMITMENT";

    @ManyToOne(fetch = FetchType.LAZY)
    private City city;

    /** The slugs never change: lists filter by them without a join. */
    @Column(updatable = false)
    private String citySlug;

    @Column(updatable = false)
    private String country;

    @Embedded
    private Ground ground;

    @ManyToOne(fetch = FetchType.LAZY)
    private Network reviewer;

    private String reviewerSlug;

    @Enumerated(EnumType.STRING)
    private CommitmentState state;

    /** Whether everybody may know of it. */
    private boolean shown;

    @Enumerated(EnumType.STRING)
    private CommitmentProgress progress;

    private String progressReason;

    @Column(updatable = false)
    private String sourceLanguage;

    @Embedded
    private Pledge pledge;

    @Embedded
    private Held held = Held.NOTHING;

    private int rounds;
    private Instant submittedAt;
    private LocalDate publishedOn;

    /** When it was published, or begun: what is sorted by. */
    private Instant sortedAt;

    private int revisions;

    @Embedded
    private ReportDue due = ReportDue.NEVER;

    /** Null while it is not on hold. */
    @Embedded
    private Hold hold;

    /** Null while it is not withdrawn. */
    @Embedded
    private Withdrawal withdrawal;

    protected Commitment() {}

    /** A draft. What follows are its verbs. */
    Commitment(City city, Ground ground, CommitmentCreate content, Instant now) {
        super(now);
        this.city = city;
        this.citySlug = city.slug();
        this.country = city.country();
        this.sourceLanguage = content.sourceLanguage();
        this.state = CommitmentState.DRAFT;
        this.progress = CommitmentProgress.NOT_STARTED;
        this.sortedAt = now;
        stand(ground);
        write(content);
    }

    /** @param other on what it stands from now on, or null where that stays */
    void rewrite(Ground other, CommitmentCreate content, Instant now) {
        if (other != null) {
            stand(other);
        }
        write(content);
        touched(now);
    }

    /** What it stands on decides who reviews it. */
    private void stand(Ground other) {
        this.ground = other;
        this.reviewer = other.network();
        this.reviewerSlug = other.networkSlug();
    }

    private void write(CommitmentCreate content) {
        content.require(held.milestoneNumbers());
        this.held = held.to(content.terms());
        this.pledge = Pledge.of(content);
    }

    void requireNext(CommitmentState to) {
        if (!state.next().contains(to)) {
            throw Problems.transition(state, to, state.next());
        }
    }

    /** Refuses changes by the city of what waits for the reviewer or is over. */
    void requireChangeable() {
        if (state == CommitmentState.SUBMITTED) {
            throw Problems.conflict("under-review", "It is with the reviewer. You cannot change it until they answer.");
        }
        if (state == CommitmentState.WITHDRAWN) {
            throw Problems.conflict("commitment-over", "It has been withdrawn and can no longer be changed.");
        }
    }

    void requireNeverSubmitted() {
        if (state != CommitmentState.DRAFT) {
            throw Problems.conflict("not-a-draft", "Only a draft can be discarded; this is " + state + ".");
        }
    }

    /** Hands it to the reviewer; refuses one that lacks what is required, all of it at once. */
    void submit(Instant now) {
        requireNext(CommitmentState.SUBMITTED);
        List<Violation> missing = SmartCheck.of(content()).stream()
                .filter(finding -> Boolean.TRUE.equals(finding.required()))
                .map(finding -> Violation.at(finding.pointer(), "required", finding.message()))
                .toList();
        if (!missing.isEmpty()) {
            throw Problems.rules("It is not complete enough to submit.", missing);
        }
        this.state = CommitmentState.SUBMITTED;
        this.rounds++;
        this.submittedAt = now;
        touched(now);
    }

    void giveBack(Instant now) {
        requireNext(CommitmentState.CHANGES_REQUESTED);
        this.state = CommitmentState.CHANGES_REQUESTED;
        this.submittedAt = null;
        touched(now);
    }

    void publish(Instant now) {
        requireNext(CommitmentState.PUBLISHED);
        this.state = CommitmentState.PUBLISHED;
        this.shown = true;
        this.submittedAt = null;
        this.publishedOn = dayOf(now);
        this.sortedAt = now;
        reckonDue();
        touched(now);
    }

    void withdraw(String reason, String note, LocalDate today, Instant now) {
        requireNext(CommitmentState.WITHDRAWN);
        if (reason == null) {
            throw Problems.rule("/reason", "required", "Say why. The reason stays visible next to the commitment.");
        }
        this.state = CommitmentState.WITHDRAWN;
        this.withdrawal = new Withdrawal(today, reason, note);
        this.hold = null;
        reckonDue();
        touched(now);
    }

    /** From now on that network reviews it, and its cycle counts. */
    void reviewBy(Network other, Instant now) {
        this.reviewer = other;
        this.reviewerSlug = other.slug();
        reckonDue();
        touched(now);
    }

    void hold(String note, Instant now) {
        requirePublished();
        this.hold = new Hold(hold == null ? dayOf(now) : hold.onHoldSince(), note);
        touched(now);
    }

    void endHold(Instant now) {
        this.hold = null;
        touched(now);
    }

    /** Refuses what is for those alone that are public and go on. */
    public void requirePublished() {
        if (state != CommitmentState.PUBLISHED) {
            throw Problems.conflict("not-published", "It is " + state + ".");
        }
    }

    /** The same, and refuses what is for those that are not over. */
    public void requireRunning() {
        requirePublished();
        if (progress.isOver()) {
            throw Problems.conflict("commitment-over", "It is " + progress + " and stays as it is.");
        }
    }

    /** Holds the city to other terms from now on. */
    void revise(CommitmentTerms terms, Instant now) {
        requireRunning();
        terms.require(sourceLanguage, held.milestoneNumbers(), "/terms");
        this.held = held.to(terms);
        this.revisions++;
        touched(now);
    }

    /** Takes over what an accepted report says. */
    void report(CommitmentProgress to, String reason, Set<Integer> reached, LocalDate day, Instant now) {
        requirePublished();
        this.progress = to;
        this.progressReason = to == CommitmentProgress.ABANDONED ? reason : null;
        this.held = held.reached(reached, day);
        this.due = due.accepted(dayOf(now));
        this.hold = null;
        reckonDue();
        touched(now);
    }

    void extend(int months, Instant now) {
        requireRunning();
        this.due = due.extended(months);
        reckonDue();
        touched(now);
    }

    /** Says anew when a report is due; also after the cycle of the reviewing network changed. */
    void reckonDue() {
        boolean isDue = state == CommitmentState.PUBLISHED && !progress.isOver();
        this.due = isDue ? due.reckoned(publishedOn, reviewer.reportingCycleMonths()) : due.over();
    }

    private static LocalDate dayOf(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** What could be sent to make it anew. */
    public CommitmentCreate content() {
        return new CommitmentCreate(
                citySlug, ground.declarationSlug(), ground.textVersion(), ground.blockId(),
                ground.declaration() == null ? ground.networkSlug() : null, sourceLanguage,
                pledge.titles(), pledge.descriptions(), pledge.themes(), pledge.sdgs(), pledge.department(), pledge.partners(),
                pledge.resources(), held.indicator(), held.startsOn(), held.dueOn(),
                held.milestones().stream().map(Milestone::content).toList());
    }

    @Override
    public Ref ref() {
        return new Ref(KIND, id().toString());
    }

    /** A draft concerns the city alone; the networks learn of it when it is submitted. */
    @Override
    public List<Ref> about() {
        boolean isDraft = state == CommitmentState.DRAFT;
        return Stream.of(
                        city.ref(), isDraft ? null : ground.network().ref(), isDraft ? null : reviewer.ref(),
                        ground.declaration() == null ? null : ground.declaration().ref())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Override
    public Visibility visibility() {
        return shown ? Visibility.PUBLIC : Visibility.ACTING;
    }

    @Override
    public Optional<Title> title() {
        return Optional.of(new Title(pledge.titles(), sourceLanguage, "/commitments/" + id(), shown).with(city.names()));
    }

    public City city() {
        return city;
    }

    /** On what it stands: a signature with its clause, or a network. */
    public Ground ground() {
        return ground;
    }

    /** The network that reviews it and its reports. */
    public Network reviewer() {
        return reviewer;
    }

    public CommitmentState state() {
        return state;
    }

    /** Whether everybody may know of it. */
    public boolean isPublic() {
        return shown;
    }

    public CommitmentProgress progress() {
        return progress;
    }

    String progressReason() {
        return progressReason;
    }

    public String sourceLanguage() {
        return sourceLanguage;
    }

    /** What the city says that it will do. */
    public Pledge pledge() {
        return pledge;
    }

    /** What the city is held to, and what was reached of it. */
    public Held held() {
        return held;
    }

    /** How often it was submitted. */
    public int rounds() {
        return rounds;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public int revisions() {
        return revisions;
    }

    /** When the next report is due. */
    public ReportDue due() {
        return due;
    }

    /** That it is on hold, or null. */
    Hold hold() {
        return hold;
    }

    /** Since when it is on hold, in UTC, or null. */
    public LocalDate onHoldSince() {
        return hold == null ? null : hold.onHoldSince();
    }

    /** That it was withdrawn, or null. */
    Withdrawal withdrawal() {
        return withdrawal;
    }
}
