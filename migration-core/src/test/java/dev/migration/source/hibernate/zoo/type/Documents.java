package dev.migration.source.hibernate.zoo.type;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** JSON, UUIDs and arrays. */
public final class Documents {

    private Documents() {}

    @Entity(name = "DocumentValues")
    public static class DocumentValues {
        @Id
        Long id;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> attributes;

        UUID reference;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        @Column(length = 36)
        UUID asText;

        String[] tags;

        int[] numbers;

        @JdbcTypeCode(SqlTypes.NVARCHAR)
        @Column(length = 30)
        String nationalText;
    }
}
