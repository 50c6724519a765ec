package dev.migration.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.Dialects;
import dev.migration.operation.Backfill;
import dev.migration.schema.QualifiedName;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackfillSqlTests {

    private static final Backfill BACKFILL =
            new Backfill(new QualifiedName("shop", "items"), List.of(), Map.of(), null, null, null, 100, Duration.ZERO);

    private static BackfillSql sql(Backfill backfill, String dialect) {
        return new BackfillSql(
                backfill, Dialects.load(BackfillSqlTests.class.getClassLoader()).named(dialect));
    }

    private static Key key(Object... values) {
        return new Key(List.of(values));
    }

    @Test
    void conditionOfTheScriptIsOneWhateverItSays() {
        Backfill backfill = BACKFILL.key("id").set("hits", "hits + 1").where("a or b");

        assertThat(sql(backfill, "postgresql").statement(key(BigInteger.ONE), key(BigInteger.TEN)))
                .isEqualTo("update shop.items set hits = hits + 1 where (a or b) and id > 1 and id <= 10");
    }

    @Test
    void keysOfSeveralColumnsBeginWithWhatAnIndexCanUse() {
        Backfill backfill = BACKFILL.key("tenant", "id").sql("delete from shop.items i where {batch i}");

        assertThat(sql(backfill, "postgresql").statement(key("a", BigInteger.ONE), key("b", BigInteger.TEN)))
                .isEqualTo(
                        "delete from shop.items i where (i.tenant >= 'a' and (i.tenant > 'a' or i.tenant = 'a' and i.id > 1)"
                                + " and i.tenant <= 'b' and (i.tenant < 'b' or i.tenant = 'b' and i.id <= 10))");
    }

    @Test
    void nextKeysAreAskedForInTheWordsOfTheDatabase() {
        Backfill backfill = BACKFILL.key("id").set("hits", "1");

        assertThat(sql(backfill, "mysql").nextKeys(null)).isEqualTo("select id from shop.items order by id limit 100");
        assertThat(sql(backfill, "sqlserver").nextKeys(key(BigInteger.ONE)))
                .isEqualTo("select top 100 id from shop.items where id > 1 order by id");
        assertThat(sql(backfill, "oracle").nextKeys(null))
                .isEqualTo("select id from shop.items order by id fetch first 100 rows only");
        assertThat(sql(backfill, "informix").nextKeys(null))
                .isEqualTo("select first 100 id from shop.items order by id");
    }

    @Test
    void whatIsReplacedIsTakenAsItIs() {
        Backfill backfill = BACKFILL.key("name").sql("update shop.items set a = '{x}' where {batch}");

        assertThat(sql(backfill, "h2").statement(null, key("$1\\")))
                .isEqualTo("update shop.items set a = '{x}' where (name <= '$1\\')");
        assertThat(sql(backfill, "h2").whole()).hasValue("update shop.items set a = '{x}' where 1 = 1");
    }
}
