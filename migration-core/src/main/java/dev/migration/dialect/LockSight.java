package dev.migration.dialect;

import java.util.List;

/**
 * A query that finds a row for as long as a certain session has a lock.
 *
 * @param parameters the values of its question marks
 */
public record LockSight(String sql, List<Object> parameters) {

    public LockSight {
        parameters = List.copyOf(parameters);
    }
}
