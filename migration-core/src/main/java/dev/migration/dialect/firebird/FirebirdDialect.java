package dev.migration.dialect.firebird;

import dev.migration.dialect.Catalog;
import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Folding;
import dev.migration.dialect.Identifiers;
import dev.migration.dialect.Interference;
import dev.migration.dialect.ObjectNames;
import dev.migration.dialect.ReadOnlyReason;
import dev.migration.dialect.SchemaComparison;
import dev.migration.dialect.SessionSchemas;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.OperationVisitor;
import dev.migration.sql.SqlSyntax;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** Firebird 3 and later. */
public final class FirebirdDialect extends StandardDialect {

    public FirebirdDialect() {
        super(
                "firebird",
                Identifiers.standard(Folding.UPPER, FirebirdReservedWords.WORDS).beginningWithLetter(),
                FirebirdTypes.NAMES,
                new FirebirdLiterals());
    }

    @Override
    public boolean supports(DatabaseProduct product) {
        return isNamed(product, "Firebird");
    }

    @Override
    public Optional<SessionSchemas> sessionSchemas() {
        return Optional.empty();
    }

    @Override
    public SqlSyntax syntax() {
        return SqlSyntax.firebird();
    }

    /**
     * It would roll back, but what a transaction creates can be used only after it has committed; so each statement commits,
     * as in Firebird's own client.
     */
    @Override
    public boolean supportsTransactionalDdl() {
        return false;
    }

    /** The journal commits together with the statement. */
    @Override
    public boolean commitsWithDdl() {
        return false;
    }

    /** A database has no schemas. */
    @Override
    public String qualify(Optional<String> schema, String table) {
        schema.ifPresent(it -> {
            throw cannot("name something in the schema '%s'".formatted(it), "Leave the schema out.");
        });
        return quote(table);
    }

    /** As of version 3; later ones allow 63. */
    @Override
    public Optional<ReadOnlyReason> readOnlyReason(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select mon$read_only from mon$database")) {
            return row.next() && row.getInt(1) == 1
                    ? Optional.of(new ReadOnlyReason(ReadOnlyReason.Kind.FILE, "it was made read-only (`gfix -mode`)"))
                    : super.readOnlyReason(connection);
        }
    }

    @Override
    public int maxIdentifierLength() {
        return 31;
    }

    @Override
    public String selectCurrentTimestamp() {
        return "select current_timestamp from rdb$database";
    }

    @Override
    public Optional<ObjectNames> objectNames() {
        return Optional.of(FirebirdObjects.NAMES);
    }

    @Override
    public SchemaComparison comparison() {
        return new FirebirdComparison(this);
    }

    @Override
    public Catalog catalog() {
        return new FirebirdCatalog(this);
    }

    @Override
    protected OperationVisitor<List<String>> statements() {
        return new FirebirdStatements(this);
    }

    @Override
    public Optional<Interference> interference(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 335544345, 335544510 -> Optional.of(Interference.LOCK);
            case 335544336, 335544451 -> Optional.of(Interference.CONFLICT);
            default -> super.interference(failure);
        };
    }

    /** Only the server can end one, and that of version 3 does not know how; it can be asked to cancel, though. */
    @Override
    public boolean hasQueryTimeout() {
        return false;
    }
}
