package org.paideia.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** As many documents at once as anyone may ask for fit into little memory. */
class ManyAtOnceTest {

    private static final int MANY = 200;
    private static final String LITTLE_MEMORY = "-Xmx160m";

    @Test
    void doesNotExhaustTheMemory() throws Exception {
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), LITTLE_MEMORY,
                        "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ManyAtOnceTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(service.getInputStream().readAllBytes());
        assertEquals(0, service.waitFor(), said);
    }

    /** Makes them all in a process of its own. */
    public static void main(String[] arguments) throws Exception {
        Documents documents = new Documents(2, MANY);
        byte[] one = documents.pdf(Signed.inChinese());
        List<Future<byte[]>> all = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < MANY; i++) {
                all.add(crowd.submit(() -> documents.pdf(Signed.inChinese())));
            }
        }
        for (Future<byte[]> each : all) {
            if (!Arrays.equals(one, each.get())) {
                throw new IllegalStateException("Another document");
            }
        }
    }
}
