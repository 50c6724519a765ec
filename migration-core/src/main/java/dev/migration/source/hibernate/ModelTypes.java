package dev.migration.source.hibernate;

import dev.migration.dialect.CatalogTypes;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.UnsupportedOperationOnDialectException;
import dev.migration.schema.ColumnType;
import dev.migration.schema.EnumType;
import dev.migration.schema.SqlType;
import dev.migration.sql.SqlToken;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The neutral type behind Hibernate's words for one, where our dialect means the same by it. */
final class ModelTypes {

    private static final String ARRAY = " array";

    /** Other names of one type, on every database that knows them. */
    private static final Map<String, String> SYNONYMS = Map.of(
            "character varying", "varchar",
            "character", "char",
            "decimal", "numeric",
            "character large object", "clob",
            "binary large object", "blob",
            "binary varying", "varbinary",
            "timestamp without time zone", "timestamp",
            "time without time zone", "time");

    private final Dialect dialect;

    private final ModelNames names;

    private final List<EnumType> enumTypes;

    private final CatalogTypes types;

    ModelTypes(Dialect dialect, ModelNames names, List<EnumType> enumTypes) {
        this.dialect = dialect;
        this.names = names;
        this.enumTypes = enumTypes;
        this.types = new CatalogTypes(dialect, SYNONYMS);
    }

    ColumnType read(String text) {
        if (text.toLowerCase(Locale.ROOT).endsWith(ARRAY)) {
            ColumnType element = read(text.substring(0, text.length() - ARRAY.length()));
            ColumnType array = element.array(element.dimensions() + 1);
            return element.type() != SqlType.CUSTOM && isWritable(array) ? array : ColumnType.custom(text);
        }
        return named(text).or(() -> words(text)).orElseGet(() -> types.read(text));
    }

    private Optional<ColumnType> named(String text) {
        return enumTypes.stream()
                .filter(it -> it.name().name().equals(names.of(text)))
                .findFirst()
                .map(it -> ColumnType.enumeration(it.name().name(), it.values().toArray(String[]::new)));
    }

    /** The words of an enum that stand in the column itself. */
    private Optional<ColumnType> words(String text) {
        if (!text.toLowerCase(Locale.ROOT).startsWith("enum")) {
            return Optional.empty();
        }
        List<String> values = SqlToken.of(text, dialect.syntax()).stream()
                .filter(it -> it.kind() == SqlToken.Kind.QUOTED)
                .map(SqlToken::unquoted)
                .toList();
        return Optional.of(new ColumnType(SqlType.ENUM, null, null, false, 0, null, null, values))
                .filter(it -> isWritable(it) && dialect.type(it).startsWith("enum"));
    }

    private boolean isWritable(ColumnType type) {
        try {
            dialect.type(type);
            return true;
        } catch (UnsupportedOperationOnDialectException hasNone) {
            return false;
        }
    }
}
