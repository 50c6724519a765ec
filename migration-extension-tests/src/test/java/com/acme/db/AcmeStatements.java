package com.acme.db;

import dev.migration.dialect.Drops;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardStatements;
import dev.migration.operation.CreateTable;
import dev.migration.schema.Table;
import java.util.List;

/** Operations as AcmeDB's statements: it forgets tables unless told, and has no views that keep their rows. */
final class AcmeStatements extends StandardStatements {

    AcmeStatements(AcmeDialect dialect) {
        super(dialect, new StandardClauses(dialect));
    }

    @Override
    protected String tableKind(Table table) {
        return "cached ";
    }

    @Override
    protected Drops drops() {
        return new AcmeDrops(dialect);
    }

    @Override
    public List<String> createTable(CreateTable operation) {
        if (operation.table().columns().size() > 1000) {
            throw dialect.cannot(
                    "keep the %d columns of '%s'"
                            .formatted(
                                    operation.table().columns().size(),
                                    operation.table().name()),
                    "Split the table: a row has at most 1000 columns.");
        }
        return super.createTable(operation);
    }
}
