package dev.migration.sql;

import java.util.Set;

/** The first words of a statement, read until they tell whether it creates a routine with a body. */
final class RoutineOpening implements Block {

    private static final Set<String> ROUTINES =
            Set.of("PROCEDURE", "FUNCTION", "TRIGGER", "EVENT", "MODULE", "ROUTINE", "METHOD");

    private static final Set<String> MODIFIERS =
            Set.of("OR", "REPLACE", "ALTER", "AGGREGATE", "CONSTRAINT", "SPECIFIC", "TEMPORARY", "TEMP");

    private final boolean compounds;

    private boolean creates;

    private boolean definer;

    /** @param compounds whether {@code BEGIN} may open a statement without being a transaction */
    RoutineOpening(boolean compounds) {
        this.compounds = compounds;
    }

    @Override
    public Block word(String word) {
        if (!creates) {
            return first(word);
        }
        if (ROUTINES.contains(word)) {
            return new RoutineBlock();
        }
        // DEFINER = root@localhost: what follows is a name, whatever it looks like.
        definer |= word.equals("DEFINER");
        return definer || MODIFIERS.contains(word) ? this : PLAIN;
    }

    @Override
    public Block symbol(char symbol) {
        return creates ? this : PLAIN;
    }

    private Block first(String word) {
        creates = word.equals("CREATE") || word.equals("ALTER");
        if (creates) {
            return this;
        }
        if (!compounds) {
            return PLAIN;
        }
        return word.equals("BEGIN") ? new CompoundOpening() : new Label();
    }

    /** A first word that may be the label of a block: {@code work: BEGIN}. */
    private static final class Label implements Block {

        @Override
        public Block word(String word) {
            return PLAIN;
        }

        @Override
        public Block symbol(char symbol) {
            return symbol == ':' ? new RoutineOpening(true) : PLAIN;
        }
    }
}
