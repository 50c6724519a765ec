package dev.migration.sql;

import java.util.Set;

/** The first words of a statement for Firebird, read until they tell whether it has a body in PSQL. */
final class PsqlOpening implements Block {

    private static final Set<String> OPENERS = Set.of("CREATE", "ALTER", "RECREATE", "EXECUTE");

    private static final Set<String> BODIES = Set.of("PROCEDURE", "FUNCTION", "TRIGGER", "PACKAGE", "BLOCK");

    private static final Set<String> MODIFIERS = Set.of("OR", "ALTER");

    private String first = "";

    @Override
    public Block word(String word) {
        if (first.isEmpty()) {
            first = word;
            return OPENERS.contains(word) ? this : PLAIN;
        }
        if (BODIES.contains(word)) {
            // EXECUTE PROCEDURE is a call.
            return first.equals("EXECUTE") && !word.equals("BLOCK") ? PLAIN : new Body();
        }
        return MODIFIERS.contains(word) ? this : PLAIN;
    }

    @Override
    public Block symbol(char symbol) {
        return PLAIN;
    }

    /** Open from {@code AS}, declarations included, until every {@code BEGIN} and {@code CASE} has its {@code END}. */
    private static final class Body implements Block {

        private boolean external;

        private boolean begun;

        private int depth;

        @Override
        public Block word(String word) {
            switch (word) {
                case "EXTERNAL" -> external = depth == 0;
                case "AS" -> begun |= !external;
                case "BEGIN", "CASE" -> depth++;
                case "END" -> end();
                default -> {}
            }
            return this;
        }

        private void end() {
            depth--;
            begun &= depth > 0;
        }

        @Override
        public boolean isOpen() {
            return begun || depth > 0;
        }
    }
}
