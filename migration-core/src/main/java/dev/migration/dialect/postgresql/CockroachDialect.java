package dev.migration.dialect.postgresql;

import dev.migration.dialect.Catalog;
import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.ObjectNames;
import dev.migration.dialect.ServerSessions;
import dev.migration.dialect.SessionLock;
import dev.migration.dialect.SessionObserver;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * CockroachDB, which speaks PostgreSQL's language and is {@code postgresql} to scripts.
 *
 * <p>It accepts the calls for advisory locks and locks nothing, so it has no session lock.
 */
public final class CockroachDialect extends PostgresqlDialect {

    /** Since version 10, PostgreSQL itself has had two numbers; CockroachDB poses as {@code 13.0.0}. */
    private static final Pattern THREE_NUMBERS = Pattern.compile("\\d{2,}\\.\\d+\\.\\d+");

    @Override
    public Set<String> aliases() {
        return Set.of("cockroachdb", "cockroach");
    }

    @Override
    public boolean supports(DatabaseProduct product) {
        return isBehind(product);
    }

    /** It poses as a version of PostgreSQL, which says nothing of its own. */
    @Override
    public Dialect ofVersion(DatabaseProduct product) {
        return this;
    }

    static boolean isBehind(DatabaseProduct product) {
        String url = product.url().toLowerCase(Locale.ROOT);
        boolean poses = THREE_NUMBERS.matcher(product.version()).matches()
                || url.contains(":26257")
                || url.contains("cockroach");
        return isNamed(product, "CockroachDB") || speaksPostgresql(product) && poses;
    }

    /** The manual, "Online Schema Changes": changes of the schema within a transaction may fail half-way. */
    @Override
    public boolean supportsTransactionalDdl() {
        return false;
    }

    @Override
    public List<String> leftoversOf(Connection connection, String statement) {
        return List.of();
    }

    @Override
    public Optional<ServerSessions> sessions() {
        return Optional.empty();
    }

    @Override
    public Optional<SessionObserver> observer() {
        return Optional.empty();
    }

    @Override
    public Optional<SessionLock> sessionLock() {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectNames> objectNames() {
        return Optional.empty();
    }

    @Override
    public Catalog catalog() {
        return new PostgresqlCatalog(this, PostgresqlKin.COCKROACHDB);
    }
}
