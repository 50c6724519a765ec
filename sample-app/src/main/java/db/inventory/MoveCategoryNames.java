package db.inventory;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes categories of the names that people typed: 'Tools' and 'tools ' become one. A data migration in Java, for what
 * would be hard to say, or to test, in SQL.
 */
@Revision(
        id = "6d3f8b12e7a0",
        downRevision = "b5a09e3d7c14",
        message = "Move category names into categories",
        created = "2026-11-03T13:55:26Z")
public final class MoveCategoryNames implements Migration {

    @Override
    public void upgrade(Operations op) {
        JdbcClient jdbc = op.jdbc();
        List<String> typedNames = jdbc.sql("select distinct category_name from items where category_name is not null")
                .query(String.class)
                .list();

        typedNames.stream().map(MoveCategoryNames::tidy).distinct().sorted().forEach(name -> jdbc.sql(
                        "insert into categories (name) values (?)")
                .param(name)
                .update());
        typedNames.forEach(typed -> jdbc.sql(
                        "update items set category_id = (select id from categories where name = ?) where category_name = ?")
                .params(tidy(typed), typed)
                .update());
    }

    /** What people typed is gone: the names come back tidy. */
    @Override
    public void downgrade(Operations op) {
        op.execute("update items set category_name = (select name from categories where id = category_id)");
        op.execute("update items set category_id = null");
        op.execute("delete from categories");
    }

    private static String tidy(String typed) {
        String name = typed.strip();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
