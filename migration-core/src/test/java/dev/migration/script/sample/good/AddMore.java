package dev.migration.script.sample.good;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;

/** Migrations in other shapes: through a base class, as a record, in a class. */
public final class AddMore {

    private AddMore() {}

    /** Is reversible through its base class. */
    @Revision(id = "e5")
    static final class Inherited extends Base {

        @Override
        public void upgrade(Operations op) {
            op.execute("create table Inherited (id int)");
        }
    }

    /** Cannot be downgraded. */
    @Revision(id = "f6")
    record OneWay() implements Migration {

        @Override
        public void upgrade(Operations op) {
            new Object() {
                void run() {
                    op.execute("create table one_way (id int)");
                }
            }.run();
        }
    }

    /** A class that helps, with a lambda. */
    static final class Helper {

        Runnable nothing() {
            return () -> {};
        }
    }
}
