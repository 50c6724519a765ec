package dev.migration.diff;

import java.util.List;

/**
 * What a comparison pays attention to. Start with {@link #defaults} and say what differs.
 *
 * @param comparesTypes whether a column's type counts
 * @param comparesDefaults whether a column's default counts
 * @param comparesComments whether comments of tables and columns count
 * @param checks how checks are compared
 * @param comparesViews whether views count; models seldom know them, and then all would be dropped
 * @param comparesSequences whether sequences that are nobody's count
 * @param renames what is known to have been renamed, tables first
 * @param typeRule asked first about two types
 * @param defaultRule asked first about two defaults
 */
public record DiffOptions(
        boolean comparesTypes,
        boolean comparesDefaults,
        boolean comparesComments,
        CheckComparison checks,
        boolean comparesViews,
        boolean comparesSequences,
        List<Rename> renames,
        SchemaFilter filter,
        ColumnRule typeRule,
        ColumnRule defaultRule) {

    public DiffOptions {
        renames = List.copyOf(renames);
    }

    public static DiffOptions defaults() {
        return new DiffOptions(
                true,
                true,
                true,
                CheckComparison.NAME,
                false,
                true,
                List.of(),
                SchemaFilter.ALL,
                ColumnRule.NONE,
                ColumnRule.NONE);
    }

    public DiffOptions withTypes(boolean compared) {
        return new DiffOptions(
                compared,
                comparesDefaults,
                comparesComments,
                checks,
                comparesViews,
                comparesSequences,
                renames,
                filter,
                typeRule,
                defaultRule);
    }

    public DiffOptions withDefaults(boolean compared) {
        return new DiffOptions(
                comparesTypes,
                compared,
                comparesComments,
                checks,
                comparesViews,
                comparesSequences,
                renames,
                filter,
                typeRule,
                defaultRule);
    }

    public DiffOptions withComments(boolean compared) {
        return new DiffOptions(
                comparesTypes,
                comparesDefaults,
                compared,
                checks,
                comparesViews,
                comparesSequences,
                renames,
                filter,
                typeRule,
                defaultRule);
    }

    public DiffOptions withChecks(CheckComparison comparison) {
        return new DiffOptions(
                comparesTypes,
                comparesDefaults,
                comparesComments,
                comparison,
                comparesViews,
                comparesSequences,
                renames,
                filter,
                typeRule,
                defaultRule);
    }

    public DiffOptions withViews(boolean compared) {
        return new DiffOptions(
                comparesTypes,
                comparesDefaults,
                comparesComments,
                checks,
                compared,
                comparesSequences,
                renames,
                filter,
                typeRule,
                defaultRule);
    }

    public DiffOptions withSequences(boolean compared) {
        return new DiffOptions(
                comparesTypes,
                comparesDefaults,
                comparesComments,
                checks,
                comparesViews,
                compared,
                renames,
                filter,
                typeRule,
                defaultRule);
    }

    public DiffOptions withRenames(List<Rename> known) {
        return new DiffOptions(
                comparesTypes,
                comparesDefaults,
                comparesComments,
                checks,
                comparesViews,
                comparesSequences,
                known,
                filter,
                typeRule,
                defaultRule);
    }

    public DiffOptions withFilter(SchemaFilter newFilter) {
        return new DiffOptions(
                comparesTypes,
                comparesDefaults,
                comparesComments,
                checks,
                comparesViews,
                comparesSequences,
                renames,
                newFilter,
                typeRule,
                defaultRule);
    }

    public DiffOptions withTypeRule(ColumnRule rule) {
        return new DiffOptions(
                comparesTypes,
                comparesDefaults,
                comparesComments,
                checks,
                comparesViews,
                comparesSequences,
                renames,
                filter,
                rule,
                defaultRule);
    }

    public DiffOptions withDefaultRule(ColumnRule rule) {
        return new DiffOptions(
                comparesTypes,
                comparesDefaults,
                comparesComments,
                checks,
                comparesViews,
                comparesSequences,
                renames,
                filter,
                typeRule,
                rule);
    }
}
