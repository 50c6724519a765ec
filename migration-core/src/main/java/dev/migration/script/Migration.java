package dev.migration.script;

import dev.migration.operation.Operations;

/**
 * A revision written in Java. Carries a {@link Revision} annotation; needs a constructor without parameters, or to be a
 * Spring bean.
 *
 * <p>A migration that does not override {@link #downgrade} is irreversible: a downgrade across it stops before it begins.
 */
public interface Migration {

    void upgrade(Operations op);

    default void downgrade(Operations op) {
        throw new IrreversibleRevisionException(getClass().getName());
    }
}
