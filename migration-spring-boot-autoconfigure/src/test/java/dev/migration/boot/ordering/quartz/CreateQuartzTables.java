package dev.migration.boot.ordering.quartz;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** Runs the script that Quartz brings along. */
@Revision(id = "q1", message = "Create Quartz's tables")
public final class CreateQuartzTables implements Migration {

    @Override
    public void upgrade(Operations op) {
        Stream.of(script().split(";")).filter(statement -> !statement.isBlank()).forEach(op::execute);
    }

    private static String script() {
        try {
            return new ClassPathResource("org/quartz/impl/jdbcjobstore/tables_h2.sql")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
