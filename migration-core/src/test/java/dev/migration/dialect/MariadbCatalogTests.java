package dev.migration.dialect;

import dev.migration.dialect.mariadb.MariadbDialect;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Constraint;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import dev.migration.server.MariaDbServer;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

class MariadbCatalogTests extends CatalogContract {

    MariadbCatalogTests() {
        super(new MariadbDialect());
    }

    @Override
    DataSource newDatabase() {
        return MariaDbServer.newDatabase().dataSource();
    }

    /**
     * A unique index of plain columns is a unique constraint; the server makes no difference. It remembers the next
     * number of a counted column, not the first.
     */
    @Override
    Table understood(Table asked) {
        List<Constraint> constraints = new ArrayList<>(asked.constraints());
        List<Index> indexes = new ArrayList<>();
        for (Index index : asked.indexes()) {
            if (index.unique()) {
                String[] columns = index.parts().stream().map(IndexPart::text).toArray(String[]::new);
                constraints.add(Unique.unique(columns).named(index.name()));
            } else {
                indexes.add(index);
            }
        }
        constraints.replaceAll(it -> it instanceof PrimaryKey key ? PrimaryKey.primaryKey(array(key.columns())) : it);
        constraints.replaceAll(it -> it instanceof Unique && it.name() == null ? it.named("name") : it);
        List<Column> columns = asked.columns().stream()
                .map(it -> it.generator() == null ? it : it.identity())
                .toList();
        return new Table(asked.name(), columns, constraints, indexes, asked.comment(), asked.options());
    }

    private static String[] array(List<String> names) {
        return names.toArray(String[]::new);
    }

    @Override
    ColumnType understood(ColumnType asked) {
        return switch (asked.type()) {
            case FLOAT -> ColumnType.real();
            case NUMERIC -> asked.length() == null ? ColumnType.numeric(10) : asked;
            default -> asked;
        };
    }

    @Override
    Sequence understood(Sequence asked) {
        return new Sequence(asked.name(), null, asked.options());
    }
}
