package dev.migration.script.sample.broken;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;

/** One class for each mistake. */
public class Broken {

    /** Has no place in the graph. */
    static final class A_NoAnnotation implements Migration {

        @Override
        public void upgrade(Operations op) {}
    }

    /** Cannot run. */
    @Revision(id = "b")
    static final class B_NoMigration {}

    /** Cannot be made. */
    @Revision(id = "c")
    abstract static class C_Abstract implements Migration {}

    /** Cannot be made by itself. */
    @Revision(id = "d")
    final class D_Inner implements Migration {

        @Override
        public void upgrade(Operations op) {}
    }

    /** Says what cannot be. */
    @Revision(id = "e e", downRevision = "f,g", created = "never")
    static final class E_Values implements Migration {

        @Override
        public void upgrade(Operations op) {}
    }
}
