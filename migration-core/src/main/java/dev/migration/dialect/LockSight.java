package dev.migration.dialect;

import java.util.List;

/**
 * A condition that is true for as long as some other session has a lock. Asking may take the lock away from nobody; where
 * it turns out to be free, it may keep others from taking it until the asking transaction ends.
 *
 * @param parameters the values of its question marks
 */
public record LockSight(String condition, List<Object> parameters) {

    public LockSight {
        parameters = List.copyOf(parameters);
    }
}
