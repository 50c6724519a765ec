package dev.migration.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * A routine or trigger after the SQL standard: open while there are more {@code BEGIN} and {@code CASE} than {@code END}.
 *
 * <p>A token is judged when the next one is known: {@code END IF} ends no block, and {@code end} may be a column.
 */
final class RoutineBlock implements Block {

    private static final Set<String> STATEMENTS_WITH_END = Set.of("IF", "LOOP", "WHILE", "REPEAT", "FOR");

    /** What a block's {@code END} follows. Anywhere else, a block being innermost, it is a name. */
    private static final Set<String> BEFORE_END = Set.of(";", "BEGIN", "ATOMIC", ":");

    /** What follows {@code begin} where it is a name. */
    private static final Set<String> AFTER_NAME = Set.of("=", ",", ".", "<", ">", "+", "-", "*", "/", "ON");

    private final Deque<String> open = new ArrayDeque<>();

    private int parentheses;

    private String before = "";

    private String current = "";

    @Override
    public Block word(String word) {
        // No block is in parentheses, but parameters called begin may be, and what is a whole CASE.
        if (parentheses == 0) {
            advance(word);
        }
        return this;
    }

    @Override
    public Block symbol(char symbol) {
        if (symbol == ')') {
            parentheses--;
        }
        if (parentheses == 0) {
            advance(String.valueOf(symbol));
        }
        if (symbol == '(') {
            parentheses++;
        }
        return this;
    }

    @Override
    public boolean isOpen() {
        return !open.isEmpty();
    }

    private void advance(String next) {
        if (!before.equals(".")) {
            judge(next);
        }
        before = current;
        current = next;
    }

    private void judge(String next) {
        if (current.equals("BEGIN") && !AFTER_NAME.contains(next)) {
            open.push(current);
        } else if (current.equals("CASE") && !before.equals("END")) {
            open.push(current);
        } else if (current.equals("END") && !STATEMENTS_WITH_END.contains(next) && endsInnermost()) {
            open.pop();
        }
    }

    private boolean endsInnermost() {
        return isOpen() && (open.peek().equals("CASE") || BEFORE_END.contains(before));
    }
}
