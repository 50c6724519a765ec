package dev.migration.sql;

import java.util.Set;

/** The first words of a statement for Informix, read until they tell whether it creates a routine. */
final class SplOpening implements Block {

    private static final Set<String> ROUTINES = Set.of("PROCEDURE", "FUNCTION");

    private static final Set<String> MODIFIERS = Set.of("OR", "REPLACE", "DBA");

    private boolean creates;

    @Override
    public Block word(String word) {
        if (!creates) {
            creates = word.equals("CREATE");
            return creates ? this : PLAIN;
        }
        if (ROUTINES.contains(word)) {
            return new Body();
        }
        return MODIFIERS.contains(word) ? this : PLAIN;
    }

    @Override
    public Block symbol(char symbol) {
        return PLAIN;
    }

    /** Open until {@code END PROCEDURE} or {@code END FUNCTION}. */
    private static final class Body implements Block {

        private String before = "CREATE";

        private boolean ended;

        @Override
        public Block word(String word) {
            // CREATE PROCEDURE FROM 'file' has no body.
            if (before.equals("CREATE") && word.equals("FROM")) {
                return PLAIN;
            }
            ended |= before.equals("END") && ROUTINES.contains(word);
            before = word;
            return this;
        }

        @Override
        public boolean isOpen() {
            return !ended;
        }
    }
}
