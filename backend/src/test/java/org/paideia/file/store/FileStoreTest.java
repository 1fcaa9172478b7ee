package org.paideia.file.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Objects in a folder and in an S3-compatible store: the same behaviour, whichever it is. */
class FileStoreTest {

    private static final int TEN_MEBIBYTES = 10 * 1024 * 1024;

    @TempDir
    static Path folder;

    /** What any store does. */
    interface Store {

        FileStore store();

        @Test
        default void givesBackWhatItWasGiven() throws IOException {
            for (int size : List.of(0, 1, TEN_MEBIBYTES)) {
                byte[] content = random(size);
                UUID key = UUID.randomUUID();
                store().put(key, file(content));
                assertArrayEquals(content, read(key));
            }
        }

        @Test
        default void losesWhatIsDeleted() throws IOException {
            UUID key = UUID.randomUUID();
            store().put(key, file(random(10)));
            store().delete(key);
            assertThrows(Exception.class, () -> read(key));
        }

        @Test
        default void deletesAgainWhatIsNotThere() throws IOException {
            store().delete(UUID.randomUUID());
        }

        @Test
        default void keepsOthersWhenOneIsDeleted() throws IOException {
            UUID one = UUID.randomUUID();
            UUID other = UUID.randomUUID();
            byte[] content = random(100);
            store().put(one, file(random(100)));
            store().put(other, file(content));
            store().delete(one);
            assertArrayEquals(content, read(other));
        }

        private byte[] read(UUID key) throws IOException {
            try (InputStream content = store().get(key)) {
                return content.readAllBytes();
            }
        }
    }

    @Nested
    class InAFolder implements Store {

        @Override
        public FileStore store() {
            return new FolderStore(folder.resolve("objects"));
        }

        /** The writer is killed in the midst of it, again and again. */
        @Test
        void showsNothingUnfinishedWhenTheServiceIsKilled() throws Exception {
            Path objects = Files.createDirectories(folder.resolve("killed"));
            Path source = file(random(TEN_MEBIBYTES));
            for (int round = 0; round < 3; round++) {
                Process service = new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                                Writer.class.getName(), objects.toString(), source.toString())
                        .redirectErrorStream(true)
                        .start();
                // It says when the first object lies there; the next is being written when it dies.
                assertEquals('1', service.getInputStream().read());
                service.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
            }
            List<Path> finished = new ArrayList<>();
            try (Stream<Path> all = Files.walk(objects)) {
                all.filter(Files::isRegularFile).filter(path -> !path.toString().endsWith(".part")).forEach(finished::add);
            }
            for (Path object : finished) {
                assertEquals(-1, Files.mismatch(source, object));
            }
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class InABucket implements Store {

        private S3Server server;

        @BeforeAll
        void start(@TempDir Path data) throws IOException {
            server = S3Server.start(data);
        }

        @AfterAll
        void stop() {
            server.close();
        }

        @Override
        public FileStore store() {
            return S3Store.of(server.settings(S3Server.SECRET));
        }

        @Test
        void sendsItsSecretInNoOtherWayThanTheStoreAsks() throws IOException {
            Path file = file(random(10));
            FileStore stranger = S3Store.of(server.settings("another-secret"));
            assertThrows(Exception.class, () -> stranger.put(UUID.randomUUID(), file));
        }
    }

    /** Writes objects until it is killed. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            FileStore store = new FolderStore(Path.of(arguments[0]));
            while (true) {
                store.put(UUID.randomUUID(), Path.of(arguments[1]));
                System.out.print('1');
                System.out.flush();
            }
        }
    }

    private static Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "sent", null), content);
    }

    private static byte[] random(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }
}
