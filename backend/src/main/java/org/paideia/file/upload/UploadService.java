package org.paideia.file.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.paideia.access.Caller;
import org.paideia.city.CityService;
import org.paideia.document.Documents;
import org.paideia.document.letterhead.Letterhead;
import org.paideia.document.letterhead.UnusableLetterhead;
import org.paideia.file.FilePolicy;
import org.paideia.file.FileService;
import org.paideia.file.NewFile;
import org.paideia.file.Purpose;
import org.paideia.file.StoredFileView;
import org.paideia.file.Written;
import org.paideia.file.store.FileStore;
import org.paideia.file.store.ObjectService;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/**
 * Takes files in. It has no transaction of its own: while bytes travel none is open. Rights, the file, what it is, the
 * store, and only then the record.
 */
@ApplicationScoped
public class UploadService {

    private static final Logger LOG = Logger.getLogger(UploadService.class);

    private final CityService cities;
    private final FilePolicy policy;
    private final FileService files;
    private final ObjectService objects;
    private final FileStore store;
    private final Documents documents;

    UploadService(
            CityService cities,
            FilePolicy policy,
            FileService files,
            ObjectService objects,
            FileStore store,
            Documents documents) {
        this.cities = cities;
        this.policy = policy;
        this.files = files;
        this.objects = objects;
        this.store = store;
        this.documents = documents;
    }

    /**
     * A file that somebody sends.
     *
     * @param sent with its bytes, of which none is read before the rights are known
     */
    public Saved<StoredFileView> upload(Caller caller, String slug, Purpose purpose, String name, SentFile sent) {
        String city = cities.require(slug).slug();
        Actor actor = policy.requireMaySend(caller, city, purpose);
        try (SentFile.Received received = sent.receive()) {
            FileType type = FileType.of(received.path(), purpose, name);
            if (purpose == Purpose.LETTERHEAD) {
                Letterhead letterhead = rebuilt(received.path());
                String docx = name.replaceFirst("(?i)\\.dotx$", ".docx");
                NewFile content = new NewFile(purpose, city, docx, type.mediaType(), letterhead.leftOut());
                return files.enter(sent.key(), write(letterhead.docx()), content, actor);
            }
            if (purpose == Purpose.ARMS) {
                Written arms = write(Arms.usable(content(received.path()), type));
                return files.enter(sent.key(), arms, new NewFile(purpose, city, name, type.mediaType()), actor);
            }
            Written written = purpose == Purpose.EVIDENCE && type.isPicture()
                    ? write(Picture.bare(content(received.path()), type))
                    : write(received.path(), received.size(), received.sha256());
            return files.enter(sent.key(), written, new NewFile(purpose, city, name, type.mediaType()), actor);
        }
    }

    /** What was sent is not kept, but a letterhead that the service has written of it. */
    private Letterhead rebuilt(Path sent) {
        try {
            return documents.letterhead(() -> content(sent));
        } catch (UnusableLetterhead unusable) {
            throw FileType.refused(null, "unusable-file", unusable.getMessage());
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what the service itself has made; a file is made of it by {@link FileService#keep}. */
    public Written write(byte[] content) {
        Path aside = null;
        try {
            aside = Files.createTempFile("made", null);
            Files.copy(new ByteArrayInputStream(content), aside, StandardCopyOption.REPLACE_EXISTING);
            return write(aside, content.length, sha256(content));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            discard(aside);
        }
    }

    private Written write(Path file, long size, String sha256) {
        UUID key = objects.announce();
        try {
            store.put(key, file);
        } catch (IOException | RuntimeException e) {
            LOG.error("The store of files takes nothing", e);
            throw Problems.of(ProblemType.UNAVAILABLE, "Files are not available at the moment. Try again later.");
        }
        return new Written(key, size, sha256);
    }

    private static void discard(Path aside) {
        try {
            if (aside != null) {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
