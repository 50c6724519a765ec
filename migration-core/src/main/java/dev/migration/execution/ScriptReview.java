package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.script.ScriptInspection;
import dev.migration.script.ScriptInspector;
import dev.migration.script.ScriptLoader;
import dev.migration.script.ScriptRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Inspects scripts as the database of a data source would read them, which is not connected to. */
public final class ScriptReview {

    private final DataSource dataSource;

    private final Dialects dialects;

    private final OfflineOptions offline;

    private final ScriptLoader loader;

    public ScriptReview(DataSource dataSource, Dialects dialects, OfflineOptions offline, ScriptLoader loader) {
        this.dataSource = dataSource;
        this.dialects = dialects;
        this.offline = offline;
        this.loader = loader;
    }

    /** @throws dev.migration.dialect.UnknownDialectException if the rules name a dialect that does not exist */
    public ScriptInspection inspect(ScriptRules rules) {
        ScriptInspector inspector = new ScriptInspector(
                loader, dialects.names().stream().collect(Collectors.toMap(it -> it, it -> dialects.named(it)
                        .syntax())));
        return inspector.inspect(rules.withDialects(rules.dialects().isEmpty() ? own() : named(rules.dialects())));
    }

    private List<String> named(List<String> names) {
        return names.stream()
                .map(it -> dialects.named(it).name())
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> own() {
        Optional<Dialect> dialect = offline.dialect() == null
                ? JdbcUrl.of(dataSource).flatMap(dialects::forUrl)
                : Optional.of(dialects.named(offline.dialect()));
        return dialect.stream().map(Dialect::name).toList();
    }
}
