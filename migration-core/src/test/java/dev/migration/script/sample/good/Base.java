package dev.migration.script.sample.good;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;

/** What several migrations share; no migration itself. */
abstract class Base implements Migration {

    @Override
    public void downgrade(Operations op) {
        op.execute("drop table " + getClass().getSimpleName());
    }
}
