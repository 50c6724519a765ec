package dev.migration.script;

import org.springframework.util.ClassUtils;

/** Where the object of a Java migration comes from. */
interface MigrationSource {

    Class<?> type();

    /** @throws MigrationClassException if there can be no object of it */
    void requireUsable();

    /** @throws MigrationClassException if its class cannot be loaded; who makes an object of it is not asked */
    void requireLoadable();

    Migration migration();

    /** A migration that somebody else has made, such as a Spring bean. */
    record Given(Migration migration) implements MigrationSource {

        @Override
        public Class<?> type() {
            return ClassUtils.getUserClass(migration);
        }

        @Override
        public void requireUsable() {}

        @Override
        public void requireLoadable() {}
    }
}
