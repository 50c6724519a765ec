package dev.migration.source.hibernate.zoo.type;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.sql.Blob;
import java.sql.Clob;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Bytes and large objects. */
public final class Binaries {

    private Binaries() {}

    @Entity(name = "BinaryValues")
    public static class BinaryValues {
        @Id
        Long id;

        byte[] bytes;

        @Column(length = 100)
        byte[] fewBytes;

        @Lob
        byte[] largeBytes;

        @Lob
        String largeText;

        Blob blobValue;

        Clob clobValue;

        @Column(length = Length.LONG32)
        String longText;

        @JdbcTypeCode(SqlTypes.BINARY)
        @Column(length = 16)
        byte[] digest;
    }
}
