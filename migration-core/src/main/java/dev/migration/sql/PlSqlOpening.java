package dev.migration.sql;

import java.util.Set;

/** The first words of a statement for Oracle, read until they tell SQL from PL/SQL. */
final class PlSqlOpening implements Block {

    private static final Set<String> UNITS = Set.of("FUNCTION", "PROCEDURE", "PACKAGE", "TRIGGER", "TYPE", "JAVA");

    private static final Set<String> MODIFIERS =
            Set.of("OR", "REPLACE", "EDITIONABLE", "NONEDITIONABLE", "AND", "RESOLVE", "COMPILE", "NOFORCE");

    /** Ended by a line {@code /} only. */
    private static final Block UNIT = new Block() {
        @Override
        public boolean isOpen() {
            return true;
        }
    };

    private boolean creates;

    @Override
    public Block word(String word) {
        if (!creates) {
            creates = word.equals("CREATE");
            return word.equals("BEGIN") || word.equals("DECLARE") ? UNIT : creates ? this : PLAIN;
        }
        if (UNITS.contains(word)) {
            return UNIT;
        }
        return MODIFIERS.contains(word) ? this : PLAIN;
    }

    /** {@code <<label>>} stands before a block, never before SQL. */
    @Override
    public Block symbol(char symbol) {
        return symbol == '<' && !creates ? UNIT : PLAIN;
    }
}
