package dev.migration.sql;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * How one database's clients read a script: quoting, comments, what ends a statement, and what is no SQL. Start from the
 * nearest database for a dialect of your own: {@code SqlSyntax.postgresql().without(NESTED_COMMENTS)}.
 *
 * @param features the rules of reading that apply
 * @param blocks which statements have semicolons of their own inside
 * @param client whose commands a script may hold by mistake
 */
public record SqlSyntax(Set<SqlFeature> features, SqlBlocks blocks, SqlClient client) {

    public SqlSyntax {
        features = Set.copyOf(features);
    }

    /** What the SQL standard says, for databases that are not named here. */
    public static SqlSyntax standard() {
        return of(SqlBlocks.ROUTINES, SqlClient.NONE);
    }

    public static SqlSyntax postgresql() {
        return of(
                SqlBlocks.ROUTINES,
                SqlClient.PSQL,
                SqlFeature.ESCAPE_STRINGS,
                SqlFeature.DOLLAR_QUOTES,
                SqlFeature.NESTED_COMMENTS,
                SqlFeature.SEMICOLONS_IN_PARENTHESES);
    }

    /** Bodies need no {@code DELIMITER} here, though the mysql client would ask for one. */
    public static SqlSyntax mysql() {
        return of(
                SqlBlocks.ROUTINES,
                SqlClient.MYSQL,
                SqlFeature.BACKSLASH_ESCAPES,
                SqlFeature.BACKTICK_NAMES,
                SqlFeature.HASH_COMMENTS,
                SqlFeature.SPACE_AFTER_DASHES,
                SqlFeature.EXECUTABLE_COMMENTS,
                SqlFeature.DELIMITER_COMMAND);
    }

    /** As {@link #mysql()}, and {@code BEGIN NOT ATOMIC ... END} as a statement. */
    public static SqlSyntax mariadb() {
        return mysql().withBlocks(SqlBlocks.ROUTINES_AND_COMPOUNDS);
    }

    public static SqlSyntax sqlite() {
        return of(
                SqlBlocks.SQLITE_TRIGGERS, SqlClient.SQLITE_SHELL, SqlFeature.BACKTICK_NAMES, SqlFeature.BRACKET_NAMES);
    }

    /** What is sent is a batch, up to {@code GO}: variables live as long as it, and modules fill one. */
    public static SqlSyntax sqlserver() {
        return of(
                SqlBlocks.NONE,
                SqlClient.SQLCMD,
                SqlFeature.BRACKET_NAMES,
                SqlFeature.NESTED_COMMENTS,
                SqlFeature.GO_LINES);
    }

    public static SqlSyntax oracle() {
        return of(
                SqlBlocks.PL_SQL,
                SqlClient.SQLPLUS,
                SqlFeature.ALTERNATIVE_QUOTES,
                SqlFeature.SLASH_LINES,
                SqlFeature.REMARKS);
    }

    public static SqlSyntax db2() {
        return of(
                SqlBlocks.ROUTINES_AND_COMPOUNDS,
                SqlClient.DB2_CLP,
                SqlFeature.NESTED_COMMENTS,
                SqlFeature.TERMINATOR_COMMENT);
    }

    public static SqlSyntax h2() {
        return of(
                SqlBlocks.NONE,
                SqlClient.NONE,
                SqlFeature.DOLLAR_QUOTES,
                SqlFeature.BACKTICK_NAMES,
                SqlFeature.NESTED_COMMENTS,
                SqlFeature.DOUBLE_SLASH_COMMENTS);
    }

    public static SqlSyntax hsqldb() {
        return of(SqlBlocks.ROUTINES, SqlClient.SQL_TOOL);
    }

    public static SqlSyntax derby() {
        return of(SqlBlocks.NONE, SqlClient.IJ, SqlFeature.NESTED_COMMENTS);
    }

    /** Bodies need no {@code SET TERM} here, though isql would ask for one. */
    public static SqlSyntax firebird() {
        return of(SqlBlocks.PSQL, SqlClient.ISQL, SqlFeature.ALTERNATIVE_QUOTES, SqlFeature.SET_TERM_COMMAND);
    }

    public static SqlSyntax informix() {
        return of(SqlBlocks.SPL, SqlClient.DBACCESS, SqlFeature.BRACE_COMMENTS);
    }

    /** What is sent is a batch, up to {@code go}. */
    public static SqlSyntax sybase() {
        return of(
                SqlBlocks.NONE,
                SqlClient.SYBASE_ISQL,
                SqlFeature.BRACKET_NAMES,
                SqlFeature.NESTED_COMMENTS,
                SqlFeature.GO_LINES);
    }

    public static SqlSyntax of(SqlBlocks blocks, SqlClient client, SqlFeature... features) {
        return new SqlSyntax(Set.of(features), blocks, client);
    }

    public SqlSyntax with(SqlFeature... added) {
        Set<SqlFeature> all = copy();
        all.addAll(Arrays.asList(added));
        return new SqlSyntax(all, blocks, client);
    }

    public SqlSyntax without(SqlFeature... removed) {
        Set<SqlFeature> rest = copy();
        Arrays.asList(removed).forEach(rest::remove);
        return new SqlSyntax(rest, blocks, client);
    }

    public SqlSyntax withBlocks(SqlBlocks other) {
        return new SqlSyntax(features, other, client);
    }

    public SqlSyntax withClient(SqlClient other) {
        return new SqlSyntax(features, blocks, other);
    }

    public boolean has(SqlFeature feature) {
        return features.contains(feature);
    }

    private Set<SqlFeature> copy() {
        Set<SqlFeature> copy = EnumSet.noneOf(SqlFeature.class);
        copy.addAll(features);
        return copy;
    }
}
