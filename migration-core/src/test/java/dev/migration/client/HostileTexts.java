package dev.migration.client;

import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.varchar;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes rows of text in which a client could see something of its own. */
@Revision(id = "texts", downRevision = "both")
public final class HostileTexts implements Migration {

    static final List<String> TEXTS = List.of(
            "it's",
            "a;b",
            "-- no comment",
            "/* never closed",
            "$$ $tag$",
            "C:\\temp\\new\\",
            "\\q \\! ls \\N",
            "'\\''; drop table authors; --",
            "&name &&name",
            ":name :'name' :1",
            "{brace} {d '2024'}",
            "$(name)",
            "`tick` \"quote\" [bracket]",
            "%s %d",
            "?",
            "first\nsecond",
            "a\n\n\nb",
            "a\n/\nb",
            "a\nGO\nb\ngo\n",
            "a;\nb;\n",
            "a -\nb --\n-",
            "a\n.quit\n.\nb",
            "a\n@file\n#ls\n!ls\nb",
            "a\nexit;\nquit\n\\q\nb",
            "a\nDELIMITER //\nb//",
            "a\nSET TERM ^ ;\nb^",
            "a\n--#SET TERMINATOR @\nb@",
            "// $$ ^^ @@ ~~ %% || !!",
            "tab\tend ",
            "\u00e4\u00f6\u00fc \u20ac \u4e2d",
            "x".repeat(1500));

    @Override
    public void upgrade(Operations op) {
        op.createTable("texts", table -> table.column("id", integer(), column -> column.notNull())
                .column("content", varchar(1600))
                .primaryKey("id"));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (String text : TEXTS) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("id", rows.size());
            row.put("content", text);
            rows.add(row);
        }
        op.bulkInsert("texts", rows);
        op.execute("insert into books (id, author_id) values (11, 1)");
    }

    @Override
    public void downgrade(Operations op) {
        op.execute("delete from books");
        op.dropTable("texts");
    }
}
