package dev.migration.dialect;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/**
 * What a live connection says of the database behind it.
 *
 * @param name the product's name as its driver reports it, such as {@code PostgreSQL}
 * @param version the version as its driver reports it, such as {@code 18.6}
 * @param url the JDBC URL, which tells kin apart that share a product name
 */
public record DatabaseProduct(String name, String version, int majorVersion, int minorVersion, String url) {

    public static DatabaseProduct of(Connection connection) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        return new DatabaseProduct(
                metaData.getDatabaseProductName(),
                metaData.getDatabaseProductVersion(),
                metaData.getDatabaseMajorVersion(),
                metaData.getDatabaseMinorVersion(),
                metaData.getURL());
    }
}
