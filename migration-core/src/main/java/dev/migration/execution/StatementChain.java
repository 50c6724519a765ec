package dev.migration.execution;

/**
 * What a script has done so far, as a count and one hash over all of it in order: enough to recognise, when a stopped
 * script goes on, that what would be skipped is what was done.
 */
final class StatementChain {

    /** Enters the chain when Java code is handed the connection: what it does with it cannot be known. */
    private static final String OPAQUE = "jdbc()";

    private int count;

    private String hash = "";

    int count() {
        return count;
    }

    String hash() {
        return hash;
    }

    /** The same chain, to go on in another direction. */
    StatementChain copy() {
        StatementChain copy = new StatementChain();
        copy.count = count;
        copy.hash = hash;
        return copy;
    }

    void add(String statement) {
        count++;
        hash = next(statement);
    }

    void addOpaque() {
        hash = next(OPAQUE);
    }

    boolean isAt(int otherCount, String otherHash) {
        return count == otherCount && hash.equals(otherHash);
    }

    private String next(String element) {
        return Sha256.of(hash + '\0' + element);
    }
}
