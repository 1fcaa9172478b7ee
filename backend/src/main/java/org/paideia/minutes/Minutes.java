package org.paideia.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.Visibility;
import org.paideia.agenda.EventState;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.meeting.Audience;
import org.paideia.meeting.Meeting;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Sha256;
import org.paideia.shared.text.Sourced;

/**
 * The minutes of a meeting: the text, and the numbers by which its decisions and action points are known. They are written
 * while the meeting is HELD; what was closed or approved stays as it is, since others rely on it.
 */
@Entity
public class Minutes extends VersionedRecord implements Recorded {

    public static final int MOST = 500;

    /** What the history tells of a change: which texts are others now, not the whole of what may be long. */
    record Told(String sourceLanguage, Audience audience, Map<String, String> textSha256) {}

    @ManyToOne(fetch = FetchType.LAZY)
    private Meeting meeting;

    private String sourceLanguage;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap texts;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    /** The last number that was given; it raises no version, so that one writes the text while another writes decisions. */
    @OptimisticLock(excluded = true)
    private int lastDecision;

    @OptimisticLock(excluded = true)
    private int lastActionPoint;

    /** The slug of the meeting that approved them, or null. */
    private String approvedBy;

    @Enumerated(EnumType.STRING)
    private ApprovalOutcome outcome;

    private String corrections;
    private Instant approvedAt;

    protected Minutes() {}

    Minutes(Meeting meeting, MinutesInput content, Instant now) {
        super(now);
        requireHeld(meeting);
        this.meeting = meeting;
        put(content, now);
    }

    void write(MinutesInput content, Instant now) {
        requireOpen();
        put(content, now);
    }

    private void put(MinutesInput content, Instant now) {
        Sourced.require(content.sourceLanguage(), content);
        this.sourceLanguage = content.sourceLanguage();
        this.texts = content.texts();
        this.audience = content.audience() == null ? meeting.audience() : content.audience();
        touched(now);
    }

    void approve(String by, MinutesApprovalInput wish, Instant now) {
        this.approvedBy = by;
        this.outcome = wish.outcome();
        this.corrections = wish.corrections();
        this.approvedAt = now;
        touched(now);
    }

    /** Refuses to write what belongs to something that is not HELD now. */
    public static void requireHeld(Gathering gathering) {
        if (gathering.state() != EventState.HELD) {
            throw Problems.conflict("not-held", "It is " + gathering.state() + ". This is written while it is HELD.");
        }
    }

    /** Refuses to change what was closed or approved. */
    public void requireOpen() {
        requireHeld(meeting);
        if (approvedBy != null) {
            throw Problems.conflict("approved", "They were approved by '" + approvedBy + "' and stay as they are.");
        }
    }

    /** Whether they may still be changed. */
    public boolean isOpen() {
        return meeting.state() == EventState.HELD && approvedBy == null;
    }

    public int nextDecision() {
        requireOpen();
        return lastDecision = next(lastDecision);
    }

    public int nextActionPoint() {
        requireOpen();
        return lastActionPoint = next(lastActionPoint);
    }

    private static int next(int last) {
        if (last >= MOST) {
            throw Problems.invalid("/texts", "too-large", "A meeting has at most " + MOST + " of them.");
        }
        return last + 1;
    }

    Told told() {
        Map<String, String> digests = new TreeMap<>();
        texts.texts().forEach((language, text) ->
                digests.put(language, HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8)))));
        return new Told(sourceLanguage, audience, digests);
    }

    /** Whether everybody may read them. */
    public boolean isPublic() {
        return audience == Audience.PUBLIC && meeting.audience() == Audience.PUBLIC;
    }

    /** What was said of them by the next meeting, or null. */
    public MinutesApproval approval() {
        return approvedBy == null ? null : new MinutesApproval(approvedBy, outcome, corrections, approvedAt);
    }

    /** By the meeting, whose history they belong to. */
    @Override
    public Ref ref() {
        return meeting.ref();
    }

    @Override
    public List<Ref> about() {
        return meeting.about();
    }

    @Override
    public Visibility visibility() {
        return isPublic() ? Visibility.PUBLIC : Visibility.ACTING;
    }

    public Meeting meeting() {
        return meeting;
    }

    public String sourceLanguage() {
        return sourceLanguage;
    }

    public LanguageMap texts() {
        return texts;
    }

    Audience audience() {
        return audience;
    }
}
