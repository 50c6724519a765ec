package dev.migration.operation;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that one call of {@link BatchWork} is for. */
public final class BackfillBatch {

    private final JdbcClient jdbc;

    private final String keys;

    private final Function<String, String> condition;

    /**
     * @param keys the query for the keys of these rows
     * @param condition what is true of these rows alone, for the alias of the table or an empty one
     */
    public BackfillBatch(JdbcClient jdbc, String keys, Function<String, String> condition) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.condition = condition;
    }

    /** The migration's own connection, in the transaction of the batch; what it does is kept with the cursor. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** What is true of these rows alone, for SQL of your own: {@code "select ... from items where " + batch.where()}. */
    public String where() {
        return condition.apply("");
    }

    /** As {@link #where()}, for a statement that knows the table by an alias. */
    public String where(String alias) {
        return condition.apply(alias);
    }

    /** The keys of these rows in their order, of a key that has one column. */
    public <T> List<T> keys(Class<T> type) {
        return jdbc.sql(keys).query(type).list();
    }
}
