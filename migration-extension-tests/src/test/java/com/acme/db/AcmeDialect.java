package com.acme.db;

import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Folding;
import dev.migration.dialect.Identifiers;
import dev.migration.dialect.Literals;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TypeNames;
import dev.migration.operation.OperationVisitor;
import dev.migration.schema.ColumnType;
import dev.migration.schema.SqlType;
import java.util.List;
import java.util.Set;

/** AcmeDB. */
public final class AcmeDialect extends StandardDialect {

    private static final Set<String> RESERVED = Set.of("order", "select", "table", "user", "value");

    private static final TypeNames TYPES = TypeNames.standard()
            .with(SqlType.UUID, "uuid")
            .with(SqlType.JSON, "json")
            .without(SqlType.XML);

    public AcmeDialect() {
        super("acmedb", Identifiers.standard(Folding.UPPER, RESERVED), TYPES, new Literals());
    }

    @Override
    public boolean supports(DatabaseProduct product) {
        return product.url().contains("acmedb");
    }

    @Override
    public Set<String> aliases() {
        return Set.of("acme");
    }

    @Override
    protected OperationVisitor<List<String>> statements() {
        return new AcmeStatements(this);
    }

    @Override
    protected String arrayType(ColumnType type) {
        return type(type.element()) + " array";
    }
}
