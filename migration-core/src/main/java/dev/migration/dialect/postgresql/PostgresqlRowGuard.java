package dev.migration.dialect.postgresql;

import dev.migration.dialect.RowGuard;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Casts a sentence to a number where there is not one row: the message of that failure, in whatever language, has the sentence in
 * it. PostgreSQL skips what comes after a failure in the same round trip (the manual, "Message Flow", "Extended Query").
 */
final class PostgresqlRowGuard implements RowGuard {

    private static final String INVALID_TEXT_REPRESENTATION = "22P02";

    private static final Pattern SENTENCE =
            Pattern.compile("state change (\\d{1,9}) of a migration touched (\\d{1,9}) rows");

    @Override
    public String change(String statement, int number) {
        return query(statement + " returning 1", number);
    }

    @Override
    public String query(String statement, int number) {
        return """
            with touched as (%s) select case count(*) when 1 then 1 \
            else ('state change %d of a migration touched ' || count(*) || ' rows')::int end from touched"""
                .formatted(statement, number);
    }

    @Override
    public Optional<Refusal> refusal(SQLException failure) {
        if (!INVALID_TEXT_REPRESENTATION.equals(failure.getSQLState())) {
            return Optional.empty();
        }
        Matcher sentence = SENTENCE.matcher(Objects.requireNonNullElse(failure.getMessage(), ""));
        return sentence.find()
                ? Optional.of(new Refusal(Integer.parseInt(sentence.group(1)), Integer.parseInt(sentence.group(2))))
                : Optional.empty();
    }
}
