package dev.migration.sql;

import java.util.Set;

/** The first words of a statement for SQLite, read until they tell whether it creates a trigger. */
final class TriggerOpening implements Block {

    private static final Set<String> MODIFIERS = Set.of("TEMP", "TEMPORARY");

    private boolean creates;

    @Override
    public Block word(String word) {
        if (!creates) {
            creates = word.equals("CREATE");
            return creates ? this : PLAIN;
        }
        if (word.equals("TRIGGER")) {
            return new Body();
        }
        return MODIFIERS.contains(word) ? this : PLAIN;
    }

    @Override
    public Block symbol(char symbol) {
        return PLAIN;
    }

    /** Open until {@code ; END ;}. Counting would be wrong: SQLite allows columns called begin and end. */
    private static final class Body implements Block {

        private String before = "";

        private String current = "";

        private String next = "";

        @Override
        public Block word(String word) {
            return advance(word);
        }

        @Override
        public Block symbol(char symbol) {
            return advance(symbol == ';' ? ";" : "");
        }

        @Override
        public boolean isOpen() {
            return !(before.equals(";") && current.equals("END") && next.equals(";"));
        }

        private Block advance(String token) {
            before = current;
            current = next;
            next = token;
            return this;
        }
    }
}
