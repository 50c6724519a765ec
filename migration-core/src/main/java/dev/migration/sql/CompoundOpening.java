package dev.migration.sql;

import java.util.Set;

/** A statement that begins with {@code BEGIN}, until the word after tells a block from a transaction. */
final class CompoundOpening implements Block {

    private static final Set<String> TRANSACTIONS = Set.of("WORK", "TRANSACTION", "TRAN");

    @Override
    public Block word(String word) {
        return TRANSACTIONS.contains(word)
                ? PLAIN
                : new RoutineBlock().word("BEGIN").word(word);
    }

    @Override
    public Block symbol(char symbol) {
        return PLAIN;
    }
}
