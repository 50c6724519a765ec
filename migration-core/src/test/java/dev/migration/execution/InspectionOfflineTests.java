package dev.migration.execution;

import static dev.migration.schema.ColumnType.integer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import dev.migration.server.H2Database;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A script that asks what the database holds, where there is no database to ask. */
class InspectionOfflineTests {

    private final Migrator migrator = Migrator.builder(H2Database.newDatabase().dataSource())
            .locations()
            .migrations(List.of(new AddsWhatIsMissing()))
            .build();

    @Test
    void printingIsRefusedWithWhatToWriteInstead() {
        assertThatExceptionOfType(OfflineInspectionException.class)
                .isThrownBy(() -> migrator.upgradeSql("heads", new StringBuilder()))
                .satisfies(it -> {
                    assertThat(it.problem()).contains("'asks'", "asks what the database holds");
                    assertThat(it.remedy()).contains("onlyIfMissing()", "op.onlyOn", "migrate upgrade asks");
                });
    }

    @Test
    void previewEndsWhereItsAnswerWouldBeNeeded() {
        Preview preview = migrator.previewUpgrade("heads");

        assertThat(preview.steps()).singleElement().satisfies(it -> {
            assertThat(it.statements().statements()).isEmpty();
            assertThat(it.statements().complete()).isFalse();
        });
    }

    @Revision(id = "asks")
    static final class AddsWhatIsMissing implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.when(it -> !it.hasTable("items"), () -> op.createTable("items", table -> table.column("id", integer())));
        }
    }
}
