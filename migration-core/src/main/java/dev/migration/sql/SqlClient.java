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
            case SQLPLUS, ISQL, SQL_TOOL -> Optional.empty();
            default -> Optional.of("begin");
        };
    }

    /** The command that lets each statement commit by itself again, where the end of a transaction does not. */
    Optional<String> afterCommit() {
        return switch (this) {
            case DB2_CLP -> Optional.of("update command options using c on");
            case IJ -> Optional.of("autocommit on");
            default -> Optional.empty();
        };
    }

    /** Whether a statement outside of a transaction waits for a commit all the same, and is lost without one. */
    boolean losesWhatIsNotCommitted() {
        return this == ISQL || this == SQL_TOOL;
    }

    /** How it is called, in a shell; empty where there is no client. */
    String call() {
        return switch (this) {
            case NONE -> "";
            case PSQL -> "psql -X -f FILE DATABASE";
            case MYSQL -> "mysql DATABASE < FILE";
            case SQLITE_SHELL -> "sqlite3 DATABASE < FILE";
            case SQLCMD -> "sqlcmd -x -f 65001 -S SERVER -d DATABASE -i FILE";
            case SQLPLUS -> "NLS_LANG=.AL32UTF8 sqlplus -L USER@DATABASE < FILE";
            case DB2_CLP -> "db2 connect to DATABASE; db2 -tf FILE";
            case SQL_TOOL -> "java -jar sqltool.jar --rcFile=RCFILE DATABASE FILE";
            case IJ -> "java -Dij.database=URL org.apache.derby.tools.ij FILE";
            case ISQL -> "isql -ch UTF8 -i FILE DATABASE";
            case DBACCESS -> "DBACCNOIGN=1 DELIMIDENT=y dbaccess DATABASE FILE";
            case SYBASE_ISQL -> "isql --retserverror -J utf8 -S SERVER -D DATABASE -i FILE";
        };
    }

    /**
     * The lines that make it read a script as it is meant, and end at the first statement that fails where a line can say
     * so; else {@link #call} does.
     */
    String settings() {
        return switch (this) {
            case PSQL ->
                """
                \\set ON_ERROR_STOP on
                set client_encoding = 'UTF8';
                set standard_conforming_strings = on;""";
            case MYSQL -> "set names utf8mb4;";
            case SQLITE_SHELL -> ".bail on";
            // Without the first, as by default, there are no filtered indexes and no computed columns in them.
            case SQLCMD ->
                """
                :on error exit
                set quoted_identifier on;
                set xact_abort on;""";
            case SQLPLUS ->
                """
                whenever oserror exit failure rollback
                whenever sqlerror exit failure rollback
                set autocommit on
                set blockterminator off
                set define off
                set sqlblanklines on
                set sqlterminator off""";
            case DB2_CLP -> "update command options using s on;";
            case ISQL -> """
                set bail on;
                set autoddl off;""";
            case NONE, SQL_TOOL, IJ, DBACCESS, SYBASE_ISQL -> "";
        };
    }

    /** Whether it ends at the first statement that fails. */
    boolean stopsAtFailure() {
        return this != IJ;
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
