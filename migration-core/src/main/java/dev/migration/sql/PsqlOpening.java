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

        private boolean declaresRoutine;

        private int routinesInside;

        private int depth;

        private String before = "";

        @Override
        public Block word(String word) {
            switch (word) {
                case "EXTERNAL" -> external = depth == 0;
                case "PROCEDURE", "FUNCTION" -> declaresRoutine = before.equals("DECLARE");
                case "AS" -> as();
                case "BEGIN", "CASE" -> depth++;
                case "END" -> end();
                default -> {}
            }
            before = word;
            return this;
        }

        @Override
        public Block symbol(char symbol) {
            // DECLARE FUNCTION f RETURNS INT; announces a routine and gives it no body.
            declaresRoutine &= symbol != ';';
            return this;
        }

        @Override
        public boolean isOpen() {
            return begun || depth > 0;
        }

        private void as() {
            routinesInside += declaresRoutine ? 1 : 0;
            declaresRoutine = false;
            begun |= !external;
        }

        private void end() {
            depth--;
            if (depth == 0) {
                begun = routinesInside > 0;
                routinesInside = Math.max(0, routinesInside - 1);
            }
        }
    }
}
