package dev.migration.dialect;

import dev.migration.operation.ConventionalNames;
import dev.migration.operation.Operation;
import dev.migration.operation.OperationVisitor;
import dev.migration.operation.StandardOperation;
import dev.migration.schema.ColumnType;
import dev.migration.schema.NamingConvention;
import dev.migration.schema.SqlType;
import dev.migration.sql.SqlSyntax;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What most databases share, after the SQL standard; each dialect overrides what it does otherwise. */
public abstract class StandardDialect implements Dialect {

    private final String name;

    private final Identifiers identifiers;

    private final TypeNames types;

    private final Literals literals;

    protected StandardDialect(String name, Identifiers identifiers, TypeNames types, Literals literals) {
        this.name = name;
        this.identifiers = identifiers;
        this.types = types;
        this.literals = literals;
    }

    @Override
    public final String name() {
        return name;
    }

    /** Whether the product's name begins with the given one, in whatever case. */
    protected static boolean isNamed(DatabaseProduct product, String beginning) {
        return product.name().toLowerCase(Locale.ROOT).startsWith(beginning.toLowerCase(Locale.ROOT));
    }

    @Override
    public SqlSyntax syntax() {
        return SqlSyntax.standard();
    }

    @Override
    public boolean supportsTransactionalDdl() {
        return false;
    }

    @Override
    public Optional<SessionLock> sessionLock() {
        return Optional.empty();
    }

    @Override
    public int maxIdentifierLength() {
        return 128;
    }

    @Override
    public String currentTimestamp() {
        return "current_timestamp";
    }

    @Override
    public String selectCurrentTimestamp() {
        return "select " + currentTimestamp();
    }

    @Override
    public final Folding folding() {
        return identifiers.folding();
    }

    @Override
    public final String quote(String identifier) {
        if (identifier.length() > maxIdentifierLength()) {
            throw cannot(
                    "use the name '%s' of %d characters".formatted(identifier, identifier.length()),
                    "Shorten it to %d characters or fewer.".formatted(maxIdentifierLength()));
        }
        return identifiers.quote(identifier);
    }

    /** The identifier between quotes, needed or not. */
    public final String quoted(String identifier) {
        return identifiers.quoted(identifier);
    }

    @Override
    public String qualify(Optional<String> schema, String table) {
        return schema.map(it -> quote(it) + "." + quote(table)).orElseGet(() -> quote(table));
    }

    @Override
    public String type(ColumnType type) {
        if (type.isArray()) {
            return arrayType(type);
        }
        String collation = type.collation();
        String word = types.find(type).orElseThrow(() -> unknownType(type));
        return collation == null ? word : word + collate(collation);
    }

    private UnsupportedOperationOnDialectException unknownType(ColumnType type) {
        String word = type.type().name().toLowerCase(Locale.ROOT);
        return type.type() == SqlType.VARCHAR || type.type() == SqlType.NVARCHAR
                ? cannot("keep a '%s' of no stated length".formatted(word), "Give it a length, or use text().")
                : cannot(
                        "keep a '%s' in a column".formatted(word),
                        "Use custom(\"...\") with a type it has, or bigint().");
    }

    @Override
    public final String literal(Object value) {
        return literals.of(value);
    }

    @Override
    public final List<String> render(Operation operation) {
        if (operation instanceof StandardOperation standard) {
            // An index cannot be without a name; who renders without a naming convention gets the default's.
            ConventionalNames names = new ConventionalNames(NamingConvention.none(), maxIdentifierLength());
            return standard.accept(names).accept(statements());
        }
        throw cannot(
                "carry out '%s'".formatted(operation.getClass().getName()),
                "Write an OperationRenderer for it and register it as a Spring bean or in META-INF/services.");
    }

    @Override
    public Optional<TableRecreation> recreation() {
        return Optional.of(new TableRecreation(this));
    }

    /** What turns operations into this database's statements. */
    protected OperationVisitor<List<String>> statements() {
        return new StandardStatements(this, new StandardClauses(this));
    }

    protected String arrayType(ColumnType type) {
        throw cannot("keep arrays in a column", "Use json() or a table of their own.");
    }

    protected String collate(String collation) {
        return " collate " + quoted(collation);
    }

    /** The refusal to do something that this database has no way of doing. */
    public final UnsupportedOperationOnDialectException cannot(String what, String remedy) {
        return new UnsupportedOperationOnDialectException(name, what, remedy);
    }
}
