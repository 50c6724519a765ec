package dev.migration.dialect;

/**
 * Why no script may send a statement.
 *
 * @param reason what the statement does that must not be, without the end of the sentence: {@code begins a transaction}
 * @param remedy what to do instead
 */
public record StatementRefusal(String reason, String remedy) {}
