package dev.migration.dialect;

import dev.migration.schema.ColumnType;
import dev.migration.schema.SqlType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the neutral type behind a database's spelling: the first one that the dialect would write like that. What no
 * neutral type gives stays as the database spells it. Remembers its answers, so take one for each reading.
 */
public final class CatalogTypes {

    /** The plainest first, as several may be written alike. */
    private static final List<SqlType> ORDER = List.of(
            SqlType.BOOLEAN,
            SqlType.SMALLINT,
            SqlType.INTEGER,
            SqlType.BIGINT,
            SqlType.TINYINT,
            SqlType.NUMERIC,
            SqlType.REAL,
            SqlType.DOUBLE,
            SqlType.FLOAT,
            SqlType.VARCHAR,
            SqlType.CHAR,
            SqlType.NVARCHAR,
            SqlType.NCHAR,
            SqlType.TEXT,
            SqlType.BLOB,
            SqlType.VARBINARY,
            SqlType.BINARY,
            SqlType.DATE,
            SqlType.TIME,
            SqlType.TIMESTAMP,
            SqlType.INTERVAL,
            SqlType.JSON,
            SqlType.JSONB,
            SqlType.XML,
            SqlType.UUID);

    private final Dialect dialect;

    private final Map<String, String> synonyms;

    private final Map<String, ColumnType> known = new HashMap<>();

    /**
     * @param synonyms the database's words, in lower case, to the words that the dialect writes for the same type; a key
     *     may have its measures as well, {@code tinyint(1)}
     */
    public CatalogTypes(Dialect dialect, Map<String, String> synonyms) {
        this.dialect = dialect;
        this.synonyms = synonyms;
    }

    /** The domain that a column is of, if it is of one. */
    public Optional<ColumnType> domain(CatalogRow column, CatalogNames names) {
        String domain = column.find("domain_name");
        return Optional.ofNullable(domain)
                .map(it -> names.qualified(column.find("domain_schema"), it))
                .map(it -> ColumnType.custom(dialect.qualify(it)));
    }

    public ColumnType read(String text) {
        return known.computeIfAbsent(text, this::find);
    }

    /** The same with a collation, where the column has another than its type would have anyway. */
    public ColumnType read(String text, @Nullable String collation) {
        ColumnType type = read(text);
        return collation == null ? type : type.collate(collation);
    }

    private ColumnType find(String text) {
        TypeText wanted = canonical(text);
        return ORDER.stream()
                .flatMap(type -> candidates(type, wanted))
                .filter(it -> isWritten(it, wanted))
                .findFirst()
                .orElseGet(() -> ColumnType.custom(text));
    }

    private static Stream<ColumnType> candidates(SqlType type, TypeText text) {
        Integer length = text.measures().isEmpty() ? null : text.measures().get(0);
        Integer scale = text.measures().size() < 2 ? null : text.measures().get(1);
        ColumnType plain = new ColumnType(type, length, scale, false, 0, null, null, List.of());
        ColumnType unsized = ColumnType.of(type);
        return type == SqlType.TIME || type == SqlType.TIMESTAMP
                ? Stream.of(plain, plain.zoned(), unsized, unsized.zoned())
                : Stream.of(unsized, plain);
    }

    private boolean isWritten(ColumnType type, TypeText wanted) {
        Optional<String> written = written(type);
        return written.isPresent() && canonical(written.get()).equals(wanted);
    }

    private Optional<String> written(ColumnType type) {
        try {
            return Optional.of(dialect.type(type));
        } catch (UnsupportedOperationOnDialectException hasNone) {
            return Optional.empty();
        }
    }

    private TypeText canonical(String text) {
        TypeText parsed = TypeText.of(text);
        String measured =
                parsed.words() + parsed.measures().toString().replace('[', '(').replace(']', ')');
        String whole = synonyms.get(measured.replace("()", "").replace(" ", ""));
        if (whole != null) {
            return TypeText.of(whole);
        }
        String words = synonyms.get(parsed.words());
        return words == null || words.contains("(") ? parsed : parsed.named(words);
    }
}
