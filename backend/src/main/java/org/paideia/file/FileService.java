package org.paideia.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.city.CityService;
import org.paideia.file.store.FileStore;
import org.paideia.file.store.LooseObjects;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Keeps, shows and removes files. */
@ApplicationScoped
public class FileService {

    private final StoredFiles files;
    private final LooseObjects loose;
    private final FileStore store;
    private final FilePolicy policy;
    private final CityService cities;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    FileService(
            StoredFiles files,
            LooseObjects loose,
            FileStore store,
            FilePolicy policy,
            CityService cities,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.files = files;
        this.loose = loose;
        this.store = store;
        this.policy = policy;
        this.cities = cities;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Those of the city, for those who act for it; none for anybody else. */
    public Page<StoredFileView> list(Caller caller, String city, FileFilter filter, PageRequest request) {
        cities.require(city);
        return files.page(city, policy.actingFor(caller, city).isPresent(), filter, request);
    }

    public Saved<StoredFileView> get(Caller caller, UUID id) {
        StoredFile file = visible(caller, id);
        return Saved.of(StoredFileView.of(file), file.version());
    }

    /** The file itself, on its way out. */
    Download download(Caller caller, UUID id) {
        return onItsWay(visible(caller, id));
    }

    @Transactional
    public void delete(Caller caller, UUID id, ExpectedVersion expected) {
        visible(caller, id);
        StoredFile file = files.heldToRemove(id).orElseThrow(() -> Problems.notFound("file", id));
        Actor actor = policy.requireActingFor(caller, file.city());
        expected.require(file.version());
        policy.requireUnused(file);
        remove(file);
        history.keep(Entry.of(FileEvents.DELETED, actor, file).gone());
    }

    /** Makes a file of what somebody sent, once for each key; of letterheads and arms the new one takes the place of the one before, but arms stay that stand on what was signed. */
    @Transactional
    public Saved<StoredFileView> enter(
            Optional<Input.Key> key, Written written, NewFile content, Actor actor) {
        return idempotency.once(actor, key, () -> {
            if (content.purpose() == Purpose.LETTERHEAD) {
                files.letterheadToReplace(content.city()).ifPresent(this::remove);
            }
            if (content.purpose() == Purpose.ARMS) {
                files.armsToReplace(content.city()).stream().filter(policy::isUnused).forEach(this::remove);
            }
            StoredFile file = record(new StoredFile(written, content, clock.instant()), actor);
            return new Saved<>(StoredFileView.of(file), file.version(), "files/" + file.id());
        });
    }

    /**
     * Makes a file of an object, in the transaction of whoever needs it. If that fails, the object is swept away.
     */
    @Transactional(TxType.MANDATORY)
    public StoredFile keep(Written written, NewFile content, Actor actor) {
        return record(new StoredFile(written, content, clock.instant()), actor);
    }

    /**
     * The file that a request names at that place in its body, held until the transaction is over so that nobody removes
     * it meanwhile. A file of another city or for something else is as good as none.
     */
    @Transactional(TxType.MANDATORY)
    public StoredFile require(UUID id, Purpose purpose, String city, String pointer) {
        return files.held(id)
                .filter(file -> file.city().equals(city) && file.purpose() == purpose)
                .orElseThrow(() -> Problems.rule(pointer, "unknown-record", "The city has no such file."));
    }

    /** A file, for another feature that has asked its own rights; none where it was removed. */
    public Optional<Download> find(UUID id) {
        return files.findByIdOptional(id).map(this::onItsWay);
    }

    /** The city's own paper, if it gave one. */
    public Optional<Download> letterhead(String city) {
        return files.letterheadOf(city).map(this::onItsWay);
    }

    /** The city's arms or its logo, if it gave one. */
    public Optional<Download> arms(String city) {
        return files.armsOf(city).map(this::onItsWay);
    }

    /** Removes a file that the service has made, in the transaction of whoever needs it no longer. */
    @Transactional(TxType.MANDATORY)
    public void discard(UUID id, Actor actor) {
        files.heldToRemove(id).ifPresent(file -> {
            remove(file);
            history.keep(Entry.of(FileEvents.DELETED, actor, file).gone());
        });
    }

    private StoredFile record(StoredFile file, Actor actor) {
        if (!loose.take(file.object())) {
            throw Problems.of(ProblemType.UNAVAILABLE, "Saving the file took too long. Send it again.");
        }
        files.persist(file);
        history.keep(Entry.of(FileEvents.STORED, actor, file));
        return file;
    }

    private Download onItsWay(StoredFile file) {
        UUID object = file.object();
        return new Download(file.id(), file.name(), file.mediaType(), file.size(), file.sha256(), () -> open(object));
    }

    private StoredFile visible(Caller caller, UUID id) {
        return files.findByIdOptional(id)
                .filter(file -> policy.mayRead(caller, file))
                .orElseThrow(() -> Problems.notFound("file", id));
    }

    private void remove(StoredFile file) {
        loose.add(file.object(), clock.instant());
        files.remove(file);
    }

    private InputStream open(UUID object) {
        try {
            return store.get(object);
        } catch (IOException | RuntimeException e) {
            throw unavailable();
        }
    }

    private static RuntimeException unavailable() {
        return Problems.of(ProblemType.UNAVAILABLE, "Files are not available at the moment. Try again later.");
    }
}
