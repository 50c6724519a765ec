package dev.migration.benchmarks.startup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;

/** What plain JDBC remembers of each statement, in its transaction. */
enum JdbcMemory {
    NOTHING {
        @Override
        void prepare(Statement statement) {
            // Nothing is remembered anywhere.
        }

        @Override
        void remember(Connection connection, int number) {
            // Nothing is remembered.
        }
    },

    /** A row in a table: the least that tells what was done. */
    HISTORY {
        @Override
        void prepare(Statement statement) throws SQLException {
            statement.execute("create table history (id bigint primary key, script varchar(250), done timestamp)");
        }

        @Override
        void remember(Connection connection, int number) throws SQLException {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into history (id, script, done) values (?, ?, current_timestamp)")) {
                insert.setLong(1, number);
                insert.setString(2, "step " + number);
                insert.executeUpdate();
            }
        }
    },

    /** The rows that this project writes, in one round trip: where the database stands, and a row as wide as that of its history. */
    STATE {
        @Override
        void prepare(Statement statement) throws SQLException {
            statement.execute("create table version (version_num varchar(32) primary key);"
                    + " insert into version values ('" + id(-1) + "');"
                    + " create table history (id bigint primary key, revision varchar(255), direction varchar(16),"
                    + " message varchar(255), checksum varchar(80), started_at timestamp(3), finished_at timestamp(3),"
                    + " status varchar(16), statements_done integer, statements_checksum varchar(80),"
                    + " statement_begun varchar(255), applied_by varchar(255), host varchar(255),"
                    + " application_version varchar(255))");
        }

        @Override
        void remember(Connection connection, int number) throws SQLException {
            try (PreparedStatement changes =
                    connection.prepareStatement("update version set version_num = ? where version_num = ?;"
                            + " insert into history values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                Timestamp now = Timestamp.from(Instant.now());
                changes.setString(1, id(number));
                changes.setString(2, id(number - 1));
                changes.setLong(3, number);
                changes.setString(4, id(number));
                changes.setString(5, "UPGRADE");
                changes.setString(6, "Step " + number);
                changes.setString(7, CHECKSUM);
                changes.setTimestamp(8, now);
                changes.setTimestamp(9, now);
                changes.setString(10, "SUCCEEDED");
                changes.setInt(11, 1);
                changes.setString(12, CHECKSUM);
                changes.setNull(13, Types.VARCHAR);
                changes.setString(14, "postgres");
                changes.setString(15, "localhost");
                changes.setNull(16, Types.VARCHAR);
                changes.execute();
            }
        }
    };

    private static final String CHECKSUM = "0".repeat(64);

    /** Creates what it needs. */
    abstract void prepare(Statement statement) throws SQLException;

    /** Remembers one statement, to be committed together with it. */
    abstract void remember(Connection connection, int number) throws SQLException;

    private static String id(int number) {
        return "%012x".formatted(number + 1);
    }
}
