package org.paideia.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.Visibility;
import org.paideia.city.City;
import org.paideia.document.letterhead.LeftOut;
import org.paideia.shared.persistence.VersionedRecord;

/**
 * What is known of a file of a city. The bytes lie in the store under a key of their own; they never change, so that
 * whoever has read the record knows what the file is.
 */
@Entity
public class StoredFile extends VersionedRecord implements Recorded {

    public static final String KIND = "FILE";

    @Column(updatable = false)
    private String city;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String mediaType;

    @Column(updatable = false)
    private long size;

    @Column(updatable = false)
    private String sha256;

    /** Of a letterhead, what the file had that was sent and this has not. */
    @Column(updatable = false)
    private List<String> leftOut;

    /** Its key in the store. */
    @Column(updatable = false)
    private UUID object;

    protected StoredFile() {}

    StoredFile(Written written, NewFile content, Instant now) {
        super(now);
        this.city = content.city();
        this.purpose = content.purpose();
        this.name = content.name();
        this.mediaType = content.mediaType();
        this.size = written.size();
        this.sha256 = written.sha256();
        this.leftOut = content.leftOut().stream().map(LeftOut::name).toList();
        this.object = written.key();
    }

    public String city() {
        return city;
    }

    public Purpose purpose() {
        return purpose;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public List<LeftOut> leftOut() {
        return leftOut.stream().map(LeftOut::valueOf).toList();
    }

    UUID object() {
        return object;
    }

    @Override
    public Ref ref() {
        return new Ref(KIND, id().toString());
    }

    @Override
    public List<Ref> about() {
        return List.of(new Ref(City.KIND, city));
    }

    @Override
    public Visibility visibility() {
        return Visibility.ACTING;
    }
}
