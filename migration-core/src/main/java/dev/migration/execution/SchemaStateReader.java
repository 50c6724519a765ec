package dev.migration.execution;

import dev.migration.dialect.Folding;
import dev.migration.dialect.SearchPattern;
import dev.migration.dialect.SessionSchemas;
import dev.migration.plan.Heads;
import dev.migration.plan.UpgradeScope;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Reads where many schemas stand that each have state tables of their own: the catalog tells which have them, and what is
 * in them is read of many schemas with one statement.
 */
final class SchemaStateReader {

    private static final Logger logger = LoggerFactory.getLogger(SchemaStateReader.class);

    /** Three tables of each, and no database minds a union of so many parts. */
    private static final int SCHEMAS_IN_A_STATEMENT = 50;

    private enum StateTable {
        VERSIONS,
        FINGERPRINTS,
        HISTORY
    }

    private final Database database;

    private final TargetFingerprint fingerprint;

    private final Map<StateTable, String> names = new EnumMap<>(StateTable.class);

    SchemaStateReader(Database database, TargetFingerprint fingerprint) {
        this.database = database;
        this.fingerprint = fingerprint;
        names.put(StateTable.VERSIONS, database.options().versionTable());
        names.put(StateTable.FINGERPRINTS, database.options().versionTable() + "_fingerprint");
        names.put(StateTable.HISTORY, database.options().historyTable());
    }

    /** By the name that was asked for, in the order of the names; without those that cannot be read together with others. */
    Map<String, SchemaState> read(Session session, SessionSchemas schemas, Collection<String> wanted)
            throws SQLException {
        Map<String, String> stored = stored(session, schemas, wanted);
        Map<String, Map<StateTable, String>> tables = tables(session, schemas, new LinkedHashSet<>(stored.values()));
        Map<String, Rows> rows = rows(session, tables);
        Map<String, SchemaState> states = new LinkedHashMap<>();
        for (String name : wanted) {
            String schema = stored.get(name);
            if (schema == null) {
                states.put(name, SchemaState.missing());
            } else if (rows.containsKey(schema) || !tables.containsKey(schema)) {
                states.put(name, state(schema, rows.getOrDefault(schema, new Rows())));
            }
        }
        return states;
    }

    private SchemaState state(String schema, Rows rows) {
        Heads heads = new Heads(rows.heads);
        return new SchemaState(Optional.of(schema), heads, reached(heads, rows), rows.failed);
    }

    private Optional<UpgradeScope> reached(Heads heads, Rows rows) {
        return Stream.of(UpgradeScope.EVERYTHING, UpgradeScope.FOREGROUND)
                .filter(it -> fingerprint.canBeReached())
                .filter(it -> rows.fingerprints.contains(fingerprint.of(it).at(heads)))
                .findFirst();
    }

    /** The schemas that there are, as they are stored, by the names that were asked for. */
    private Map<String, String> stored(Session session, SessionSchemas schemas, Collection<String> wanted)
            throws SQLException {
        Set<String> known = schemas.names(session.connection());
        Folding folding = database.dialect(session).folding();
        Map<String, String> stored = new HashMap<>();
        for (String name : wanted) {
            folding.find(name, known).ifPresent(it -> stored.put(name, it));
        }
        return stored;
    }

    /** Those of our tables that are there, by schema; without schemas that have no version table. */
    private Map<String, Map<StateTable, String>> tables(Session session, SessionSchemas schemas, Set<String> wanted)
            throws SQLException {
        Map<String, Map<StateTable, String>> found = new LinkedHashMap<>();
        wanted.forEach(it -> found.put(it, new EnumMap<>(StateTable.class)));
        for (StateTable table : StateTable.values()) {
            find(session, schemas, table, found);
        }
        found.values().removeIf(it -> !it.containsKey(StateTable.VERSIONS));
        return found;
    }

    private void find(
            Session session, SessionSchemas schemas, StateTable table, Map<String, Map<StateTable, String>> found)
            throws SQLException {
        DatabaseMetaData metaData = session.connection().getMetaData();
        String catalog = schemas.areCatalogs() ? null : session.connection().getCatalog();
        String name = names.getOrDefault(table, "");
        for (String spelling : spellings(name, database.dialect(session).folding())) {
            String pattern = SearchPattern.of(metaData, spelling);
            try (ResultSet rows = metaData.getTables(catalog, null, pattern, new String[] {"TABLE"})) {
                while (rows.next()) {
                    String schema = rows.getString(schemas.areCatalogs() ? "TABLE_CAT" : "TABLE_SCHEM");
                    String stored = rows.getString("TABLE_NAME");
                    Map<StateTable, String> tables = found.get(schema);
                    if (tables != null && stored.equals(spelling)) {
                        tables.put(table, stored);
                    }
                }
            }
        }
    }

    private static Set<String> spellings(String name, Folding folding) {
        return new LinkedHashSet<>(List.of(folding.fold(name), name));
    }

    private Map<String, Rows> rows(Session session, Map<String, Map<StateTable, String>> tables) throws SQLException {
        String quote = session.connection().getMetaData().getIdentifierQuoteString();
        Map<String, Rows> rows = new HashMap<>();
        List<String> schemas = List.copyOf(tables.keySet());
        for (int begin = 0; begin < schemas.size(); begin += SCHEMAS_IN_A_STATEMENT) {
            List<String> part = schemas.subList(begin, Math.min(begin + SCHEMAS_IN_A_STATEMENT, schemas.size()));
            try {
                rows.putAll(read(session, quote, part, tables));
            } catch (DataAccessException oneOfThem) {
                logger.debug("{} schemas are read one by one", part.size(), oneOfThem);
                part.forEach(schema -> readAlone(session, quote, schema, tables).ifPresent(it -> rows.put(schema, it)));
            }
        }
        return rows;
    }

    private static Optional<Rows> readAlone(
            Session session, String quote, String schema, Map<String, Map<StateTable, String>> tables) {
        try {
            return Optional.ofNullable(
                    read(session, quote, List.of(schema), tables).get(schema));
        } catch (DataAccessException exception) {
            logger.debug("The state in {} cannot be read: {}", schema, SqlMessages.describe(exception));
            return Optional.empty();
        }
    }

    private static Map<String, Rows> read(
            Session session, String quote, List<String> schemas, Map<String, Map<StateTable, String>> tables) {
        List<String> selects = new ArrayList<>();
        List<Rows> all = new ArrayList<>();
        Map<String, Rows> bySchema = new HashMap<>();
        for (String schema : schemas) {
            int number = all.size();
            all.add(new Rows());
            bySchema.put(schema, all.get(number));
            tables.getOrDefault(schema, Map.of()).forEach((table, name) -> {
                String qualified = quoted(schema, quote) + "." + quoted(name, quote);
                selects.add("select %d, %s".formatted(number, select(table, qualified)));
            });
        }
        session.jdbc().sql(String.join(" union all ", selects)).query(row -> {
            all.get(row.getInt(1))
                    .add(row.getString(2).strip(), row.getString(3).strip());
        });
        return bySchema;
    }

    private static String select(StateTable table, String qualified) {
        return switch (table) {
            case VERSIONS -> "'v', version_num from " + qualified;
            case FINGERPRINTS -> "'f', fingerprint from " + qualified;
            case HISTORY ->
                ("'h', revision from %1$s h where status = '%2$s' and not exists"
                                + " (select 1 from %1$s n where n.revision = h.revision and n.id > h.id)")
                        .formatted(qualified, HistoryStatus.FAILED);
        };
    }

    private static String quoted(String name, String quote) {
        return quote.isBlank() ? name : quote + name.replace(quote, quote + quote) + quote;
    }

    /** What the state tables of one schema hold. */
    private static final class Rows {

        private final List<String> heads = new ArrayList<>();

        private final List<String> fingerprints = new ArrayList<>();

        private final List<String> failed = new ArrayList<>();

        void add(String kind, String value) {
            (kind.equals("v") ? heads : kind.equals("f") ? fingerprints : failed).add(value);
        }
    }
}
