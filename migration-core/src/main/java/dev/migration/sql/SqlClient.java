package dev.migration.sql;

import java.util.Optional;
import java.util.Set;

/**
 * The command-line client for which scripts of a database are written. Its own commands are no SQL: a script that holds
 * one is refused before anything of it runs.
 */
public enum SqlClient {

    /** No client: whatever stands in a script is sent. */
    NONE("no client", "", ""),

    PSQL("psql", "\\", ""),

    MYSQL(
            "the mysql client",
            "\\",
            "SOURCE SYSTEM TEE NOTEE PAGER NOPAGER EDIT CONNECT REHASH PROMPT DELIMITER QUIT EXIT"),

    SQLITE_SHELL("the sqlite3 shell", ".", ""),

    SQLCMD("sqlcmd", ":!", ""),

    SQLPLUS(
            "SQL*Plus",
            "@!",
            """
            ACCEPT APPEND ARCHIVE BREAK BTITLE CLEAR COL COLUMN COMPUTE CONN CONNECT COPY DEFINE DESC DESCRIBE DISC
            DISCONNECT EDIT EXEC EXECUTE EXIT GET HOST LIST PASSWORD PAUSE PRINT PRO PROMPT QUIT RECOVER REPFOOTER
            REPHEADER RUN SAVE SHOW SHUTDOWN SPOOL START STARTUP STORE TIMING TTITLE UNDEF UNDEFINE VAR VARIABLE
            WHENEVER""") {
        @Override
        boolean isCommand(String word, String next) {
            return super.isCommand(word, next) || (word.equals("SET") && !SQL_AFTER_SET.contains(next));
        }
    },

    DB2_CLP("the Db2 command line", "!?", "CONNECT DISCONNECT ECHO EXPORT IMPORT LOAD QUIT REORG RUNSTATS TERMINATE"),

    SQL_TOOL("SqlTool", "\\*", ""),

    IJ("ij", "", "AUTOCOMMIT CONNECT DESCRIBE DISCONNECT DRIVER ELAPSEDTIME EXIT PROTOCOL QUIT RUN SHOW"),

    ISQL("isql", "", "BLOBDUMP BLOBVIEW CONNECT EDIT EXIT HELP IN INPUT OUT OUTPUT QUIT SHELL SHOW") {
        @Override
        boolean isCommand(String word, String next) {
            return super.isCommand(word, next) || (word.equals("SET") && ISQL_SETTINGS.contains(next));
        }
    },

    DBACCESS("DB-Access", "!", "INFO LOAD OUTPUT UNLOAD"),

    SYBASE_ISQL("isql", ":!", "EXIT QUIT RESET");

    private static final Set<String> SQL_AFTER_SET = Set.of("ROLE", "TRANSACTION", "CONSTRAINT", "CONSTRAINTS");

    private static final Set<String> ISQL_SETTINGS = words(
            """
            AUTO AUTODDL AUTOTERM BAIL BLOB BLOBDISPLAY BULK_INSERT COUNT ECHO EXPLAIN HEADING LIST MAXROWS NAMES PLAN
            PLANONLY ROWCOUNT SQL SQLDA_DISPLAY STATS WARNINGS WIDTH WNG""");

    private final String label;

    private final String signs;

    private final Set<String> words;

    SqlClient(String label, String signs, String words) {
        this.label = label;
        this.signs = signs;
        this.words = words(words);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** The command that begins a transaction; none where one is always open. */
    Optional<String> begin() {
        return switch (this) {
            case SQLCMD, SYBASE_ISQL -> Optional.of("begin transaction");
            case DB2_CLP -> Optional.of("update command options using c off");
            case IJ -> Optional.of("autocommit off");
            case DBACCESS -> Optional.of("begin work");
            case SQLPLUS, ISQL -> Optional.empty();
            default -> Optional.of("begin");
        };
    }

    /** Whether what is not committed when a script ends is taken back. */
    boolean losesWhatIsNotCommitted() {
        return this == ISQL;
    }

    /** What people call it. */
    String label() {
        return label;
    }

    /** Whether a command of this client begins with the sign. */
    boolean isCommand(char sign) {
        return signs.indexOf(sign) >= 0;
    }

    /** Whether a statement that begins with these words, in upper case, is a command of this client. */
    boolean isCommand(String word, String next) {
        return words.contains(word);
    }
}
