package dev.migration.benchmarks.database;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;

/** Counts each time that something is read after something was written. */
final class CountingSocket extends Socket {

    private final AtomicBoolean isWaitedFor = new AtomicBoolean();

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {

            @Override
            public int read() throws IOException {
                countAnswer();
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                countAnswer();
                return super.read(bytes, offset, length);
            }
        };
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new FilterOutputStream(super.getOutputStream()) {

            @Override
            public void write(int value) throws IOException {
                isWaitedFor.set(true);
                out.write(value);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                isWaitedFor.set(true);
                out.write(bytes, offset, length);
            }
        };
    }

    private void countAnswer() {
        if (isWaitedFor.compareAndSet(true, false)) {
            RoundTrips.add();
        }
    }
}
