package dev.migration.dialect;

/**
 * Why no script may send a statement.
 *
 * @param reason goes on after the statement: {@code begins a transaction}
 * @param remedy what to do instead
 */
public record StatementRefusal(String reason, String remedy) {}
