package dev.migration.server;

/** A server of one test's own, which the test may take down. */
public interface StoppableServer extends AutoCloseable {

    TestDatabase newDatabase();

    /** As in a power cut. */
    void crash();

    /** With the same data. */
    void startAgain();

    @Override
    void close();
}
