package dev.migration.execution;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.varchar;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A history with all that a history may have: SQL and Java, definitions and rows, blocks outside of transactions, a batch,
 * two branches and their merge. What is done twice leaves other rows, and every statement is there once.
 */
final class ThirtyRevisions {

    /** The names of everything that it makes begin with this. */
    static final String MARK = "w_";

    private ThirtyRevisions() {}

    static void write(ScriptFolder scripts) {
        scripts.script("r01", create("w_items", ", title varchar(50)") + create("w_log", ", what varchar(50)"), "")
                .script("r02", row("w_items", 1) + row("w_items", 2) + row("w_items", 3), "")
                .script("r03", "alter table w_items add price int;" + log(3), "")
                .script("r04", "update w_items set price = id * 10;" + log(4), "")
                .script("r05", "create index w_ix_title on w_items (title);" + raise(5), "")
                .sections("r08", "r07", up(create("w_gone", "") + log(8) + "drop table w_gone;" + raise(8)))
                .script("r09", "create view w_view as select id, title from w_items where id > 1;" + log(9), "")
                .script("r10", "drop view w_view;" + log(10), "");
        branch(scripts, "a");
        branch(scripts, "b");
        scripts.sections("m01", "a05, b05", up(log(20) + raise(20)))
                .sections("r18", "r17", up(log(18)) + outside(raise(18) + create("w_late", "") + log(180)))
                .script("r19", "drop table w_late;" + raise(19) + log(19), "");
    }

    /** Three of each branch do different things to a table of its own; the fifth fills it. */
    private static void branch(ScriptFolder scripts, String name) {
        String table = "w_" + name;
        scripts.sections(name + "01", "r10", up(create(table, ", n int")))
                .script(name + "02", row(table, 1).replace("title", "n").replace("'one 1'", "1"), "")
                .script(name + "03", "create unique index w_ix_" + name + " on " + table + " (n);", "")
                .script(name + "04", "alter table " + table + " add more varchar(10);", "")
                .script(name + "05", "update " + table + " set n = n + 1, more = 'x';", "");
    }

    static List<Migration> migrations() {
        return Stream.<Migration>of(new R06(), new R07(), new R11(), new R12(), new R13(), new R14(), new R15(), new R16(), new R17())
                .toList();
    }

    private static String create(String table, String columns) {
        return "create table " + table + " (id int not null primary key" + columns + ");";
    }

    private static String row(String table, int id) {
        return "insert into " + table + " (id, title) values (" + id + ", 'one " + id + "');";
    }

    private static String log(int number) {
        return "insert into w_log (id, what) values (" + number + ", 'step');";
    }

    /** Not the same when it is done twice. */
    private static String raise(int by) {
        return "update w_items set price = price + " + by + ";";
    }

    private static String up(String statements) {
        return "-- migrate:upgrade\n" + statements + "\n";
    }

    private static String outside(String statements) {
        return "-- migrate:upgrade transaction=false\n" + statements + "\n";
    }

    @Revision(id = "r06", downRevision = "r05")
    static final class R06 implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("w_tags", table -> table.column("id", integer(), it -> it.notNull())
                    .column("name", varchar(30))
                    .column("weight", integer())
                    .primaryKey("id")
                    .index("w_ix_name", "name")
                    .index("w_ix_weight", "weight"));
            op.bulkInsert("w_tags", List.of(Map.of("id", 1, "name", "a", "weight", 5), Map.of("id", 2, "name", "b", "weight", 6)));
        }
    }

    @Revision(id = "r07", downRevision = "r06")
    static final class R07 implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.when(it -> it.hasTable("w_nothing"), () -> op.dropTable("w_nothing"));
            op.onTable("w_items", it -> !it.hasColumn("note"), () -> op.addColumn("w_items", "note", varchar(20)));
            op.execute("update w_items set note = 'n7'");
            op.onTable("w_items", it -> it.hasColumn("note"), () -> op.addColumn("w_items", "extra", bigint()));
        }
    }

    @Revision(id = "r11", downRevision = "m01")
    static final class R11 implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.batchAlterTable("w_tags", batch -> batch.addColumn("colour", varchar(10))
                    .createUniqueConstraint("w_uq_name", "name"));
            op.execute("insert into w_tags (id, name, weight, colour) values (3, 'c', 7, 'red')");
        }
    }

    @Revision(id = "r12", downRevision = "r11")
    static final class R12 implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.dropIndex("w_ix_title", "w_items");
            op.renameColumn("w_items", "extra", "spare");
        }
    }

    @Revision(id = "r13", downRevision = "r12")
    static final class R13 implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.dropColumn("w_items", "spare");
            op.execute("update w_items set price = price + 13");
        }
    }

    @Revision(id = "r14", downRevision = "r13")
    static final class R14 implements Migration {

        @Override
        public void upgrade(Operations op) {
            if (op.dialect().equals("firebird")) {
                op.createTable("w_a9", table -> table.column("id", integer()));
            } else {
                op.renameTable("w_a", "w_a9");
            }
            op.execute("insert into w_log (id, what) values (14, 'renamed')");
        }
    }

    @Revision(id = "r15", downRevision = "r14")
    static final class R15 implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createCheckConstraint("w_ck_weight", "w_tags", "weight > 0");
            op.createTable("w_children", table -> table.column("id", integer(), it -> it.notNull())
                    .column("tag_id", integer())
                    .primaryKey("id"));
            op.createForeignKey("w_fk_tag", "w_children", "tag_id", "w_tags", "id");
            op.dropConstraint("w_uq_name", "w_tags", dev.migration.schema.ConstraintType.UNIQUE);
        }
    }

    @Revision(id = "r16", downRevision = "r15")
    static final class R16 implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("update w_items set price = price + 16");
            op.autocommitBlock(() -> {
                boolean isPostgresql = op.dialect().equals("postgresql");
                op.createIndex("w_ix_what", "w_log", it -> it.column("what"), how -> isPostgresql ? how.withoutLocking() : how);
                op.execute("update w_items set price = price + 160");
                op.createTable("w_block", table -> table.column("id", integer()));
            });
            op.execute("update w_items set price = price + 1600");
        }
    }

    @Revision(id = "r17", downRevision = "r16")
    static final class R17 implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.alterColumn("w_tags", "name", it -> it.type(varchar(60)).existing(known -> known.type(varchar(30))));
            Consumer<Operations> code = it -> it.jdbc().sql("update w_tags set weight = weight + 17").update();
            if (List.of("postgresql", "sqlite", "derby").contains(op.dialect())) {
                code.accept(op);
            } else {
                op.execute("update w_tags set weight = weight + 17");
            }
        }
    }
}
