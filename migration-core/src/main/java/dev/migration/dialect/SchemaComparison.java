package dev.migration.dialect;

import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * Which spellings of a schema mean the same on one database. Both sides of a comparison go through it, so that only what
 * really differs is reported; what cannot be compared reliably counts as the same.
 */
public interface SchemaComparison {

    /**
     * The table with everything said that the database would add or change by itself: the index behind a foreign key, the
     * name of a constraint that has none. Its columns keep their names and their order.
     */
    Table normalized(Table table);

    /** The sequence with the options that it would have anyway. */
    Sequence normalized(Sequence sequence);

    /** The index without what this database has no way to keep, as Hibernate would create it too. */
    default Index kept(Index index) {
        return index;
    }

    boolean sameType(ColumnType actual, ColumnType wanted);

    boolean sameDefault(Column actual, Column wanted);

    /**
     * Whether a column can change so while a foreign key leads from it or to it; if not, the key is dropped before and
     * created anew after that.
     */
    default boolean changesUnderForeignKeys(Column from, Column to) {
        return true;
    }

    /**
     * Whether a unique key or an index over these columns cannot be dropped as long as this foreign key of its table is
     * there.
     *
     * @param table without what is dropped
     */
    default boolean leansOn(ForeignKey key, List<String> columns, Table table) {
        return false;
    }

    /** The same for an index alone, in case that it differs. */
    default boolean leansOn(ForeignKey key, Index index, Table table) {
        return leansOn(key, index.parts().stream().map(IndexPart::text).toList(), table);
    }

    /** The index that the database made for a foreign key, and keeps when the key is dropped. */
    default Optional<Index> indexLeftBy(Table table, ForeignKey key) {
        return Optional.empty();
    }

    /**
     * The statement after which a transaction changes nothing at all, so that the live database may be asked what an
     * expression comes to. Empty where there is none: elsewhere a transaction that only reads still advances a sequence.
     */
    default Optional<String> harmlessTransaction() {
        return Optional.empty();
    }

    /** For conditions, parts of indexes, computed columns and the queries of views. */
    boolean sameExpression(String actual, String wanted);
}
