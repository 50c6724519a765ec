package dev.migration.cli;

/** One line of a drawing: lanes stand at even columns, what leads from one to the next between them. */
final class GraphRow {

    private final StringBuilder characters = new StringBuilder();

    GraphRow lanes(int from, int to) {
        for (int lane = from; lane < to; lane++) {
            put(2 * lane, '|');
        }
        return this;
    }

    /** The lanes from one on, each of them one place further left. */
    GraphRow leftward(int from, int to) {
        for (int lane = from; lane < to; lane++) {
            put(2 * lane - 1, '/');
        }
        return this;
    }

    /** The lanes from one on, each of them one place further right. */
    GraphRow rightward(int from, int to) {
        for (int lane = from; lane < to; lane++) {
            put(2 * lane + 1, '\\');
        }
        return this;
    }

    GraphRow put(int column, char character) {
        while (characters.length() <= column) {
            characters.append(' ');
        }
        characters.setCharAt(column, character);
        return this;
    }

    @Override
    public String toString() {
        return characters.toString();
    }
}
