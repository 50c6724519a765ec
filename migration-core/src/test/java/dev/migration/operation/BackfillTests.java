package dev.migration.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BackfillTests {

    private static InvalidOperationException refused(UnaryOperator<Backfill> definition) {
        Operations op = new Operations(new RecordingContext());
        return assertThatExceptionOfType(InvalidOperationException.class)
                .isThrownBy(() -> op.backfill("items", definition))
                .actual();
    }

    @Test
    void withoutAKeyOrWorkItIsRefusedForBoth() {
        InvalidOperationException refusal = refused(it -> it);

        assertThat(refusal.problem())
                .contains("fill the rows of 'items', for 2 reasons", "it has no key", "it does nothing");
        assertThat(refusal.remedy()).contains("backfill.key(\"id\")", "set(column, expression)");
    }

    @Test
    void statementSaysWhereItsBatchIsMeant() {
        assertThat(refused(it -> it.key("id").sql("delete from items")).remedy())
                .contains("{batch}");
    }

    @Test
    void conditionOfAStatementIsPartOfIt() {
        InvalidOperationException refusal =
                refused(it -> it.key("id").where("expired").sql("delete from items where {batch}"));

        assertThat(refusal.problem()).contains("where(...) beside sql(...)");
        assertThat(refusal.remedy()).contains("beside {batch}");
    }

    @Test
    void keyStaysAsItIs() {
        assertThat(refused(it -> it.key("id").set("ID", "id + 1")).problem()).contains("by which it finds its way");
    }

    @Test
    void oneThingIsDoneAtATime() {
        assertThat(refused(it -> it.key("id").set("a", "1").each(batch -> {})).problem())
                .contains("set(...) and each(...)");
    }

    @Test
    void sizeAndPauseMakeSense() {
        assertThat(refused(it -> it.key("id").set("a", "1").batchSize(0).pause(Duration.ofSeconds(-1)))
                        .violations())
                .hasSize(2);
    }
}
