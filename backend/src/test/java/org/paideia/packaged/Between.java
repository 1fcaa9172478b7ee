package org.paideia.packaged;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Stands between the service and the database, and fails as networks do: it hangs, or it breaks when it hurts most. */
final class Between implements Closeable {

    private static final int PORTION = 64 * 1024;

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int database;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition released = lock.newCondition();
    private boolean hangs;
    private volatile String lost;

    /** @param database its port */
    Between(int database) throws IOException {
        this.database = database;
        Thread.startVirtualThread(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on nothing gets through, and nobody is told. */
    void hang() {
        set(true);
    }

    void release() {
        set(false);
    }

    /** The next commit of a transaction in which that word is sent is carried out; the answer to it does not come back. */
    void breakAtCommitOf(String word) {
        lost = word;
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : sockets) {
            socket.close();
        }
        release();
    }

    private void set(boolean hanging) {
        lock.lock();
        try {
            hangs = hanging;
            released.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void serve() {
        try {
            while (true) {
                Socket service = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
                sockets.add(service);
                sockets.add(server);
                var line = new Line(service, server);
                Thread.startVirtualThread(() -> line.pass(service, server, true));
                Thread.startVirtualThread(() -> line.pass(server, service, false));
            }
        } catch (IOException closed) {
            // Nobody is served any more.
        }
    }

    private void awaitRelease() throws IOException {
        lock.lock();
        try {
            while (hangs) {
                released.await();
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        } finally {
            lock.unlock();
        }
    }

    /** One connection of the service to the database. */
    private final class Line {

        private final Socket service;
        private final Socket server;
        private volatile boolean carriesIt;

        Line(Socket service, Socket server) {
            this.service = service;
            this.server = server;
        }

        void pass(Socket from, Socket to, boolean isAsking) {
            try (from; to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                byte[] portion = new byte[PORTION];
                for (int read = in.read(portion); read >= 0; read = in.read(portion)) {
                    awaitRelease();
                    String word = lost;
                    if (word != null && isAsking && new String(portion, 0, read, StandardCharsets.ISO_8859_1).contains(word)) {
                        carriesIt = true;
                    }
                    // The database says so when it has been done.
                    if (!isAsking && carriesIt && new String(portion, 0, read, StandardCharsets.ISO_8859_1).contains("COMMIT")) {
                        lost = null;
                        return;
                    }
                    out.write(portion, 0, read);
                    out.flush();
                }
            } catch (IOException over) {
                // One of the two has gone.
            } finally {
                sockets.remove(service);
                sockets.remove(server);
            }
        }
    }
}
