package dev.migration.dialect;

import dev.migration.operation.CreateView;
import dev.migration.operation.DropOption;
import dev.migration.operation.DropView;
import dev.migration.operation.RefreshView;
import dev.migration.operation.ReplaceView;
import dev.migration.schema.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How views are replaced and refreshed; each dialect overrides what it says otherwise. */
public class Views {

    protected final StandardDialect dialect;

    private final StandardStatements statements;

    public Views(StandardStatements statements) {
        this.dialect = statements.dialect;
        this.statements = statements;
    }

    /** The view as it shall be, whatever it was; one that keeps its rows is dropped first. */
    public final List<String> createOrReplace(View view) {
        String words = replaceWords();
        if (words == null || view.materialized()) {
            return dropAndCreate(view, view, DropOption.IF_EXISTS);
        }
        return List.of(words + dialect.qualify(view.name()) + " as " + view.query());
    }

    /** One known view in the place of another: in its place where that always works, which keeps its grants. */
    public final List<String> replace(ReplaceView operation) {
        View from = operation.from();
        View to = operation.to();
        boolean isInPlace = replacesAnyColumns()
                && replaceWords() != null
                && from.name().equals(to.name())
                && !from.materialized()
                && !to.materialized();
        return isInPlace ? createOrReplace(to) : dropAndCreate(from, to);
    }

    public List<String> refresh(RefreshView operation) {
        throw dialect.cannot(
                "refresh the view '%s'".formatted(operation.view()), "A plain view is never stale; leave this out.");
    }

    /** What begins a view that takes the place of one of its name; absent where there is no such thing. */
    protected @Nullable String replaceWords() {
        return "create or replace view ";
    }

    /** Whether a view can be replaced by one whose columns have other names and types. */
    protected boolean replacesAnyColumns() {
        return true;
    }

    private List<String> dropAndCreate(View from, View to, DropOption... options) {
        List<String> all = new ArrayList<>(statements.dropByName(new DropView(from, options.length > 0).byName()));
        all.addAll(statements.createView(new CreateView(to)));
        return all;
    }
}
