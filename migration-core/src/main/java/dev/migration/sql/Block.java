package dev.migration.sql;

/**
 * What is known of the statement being read: whether a terminator would end it, or belongs to a block inside it. Each
 * token leads to the next state; comments are no tokens.
 */
interface Block {

    /** A statement without blocks. Its tokens need not be looked at. */
    Block PLAIN = new Block() {};

    /** The state after a word, which arrives in upper case. */
    default Block word(String word) {
        return this;
    }

    /** The state after anything but a word: an operator, a parenthesis, a string, a semicolon that ended nothing. */
    default Block symbol(char symbol) {
        return this;
    }

    /** Whether a terminator here belongs to the statement. */
    default boolean isOpen() {
        return false;
    }
}
