package dev.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No suitable driver found for jdbc:postgresql://db/app?user=app&password=s3cr3t&ssl=true",
                "jdbc:h2:mem:x;USER=sa;PASSWORD=s3cr3t;MODE=MySQL is wrong",
                "jdbc:sqlserver://host;user=sa;password={s3cr3t;x};encrypt=true",
                "jdbc:postgresql://app:s3cr3t@host:5432/db",
                "postgresql://app:a@s3cr3t@host/db",
                "jdbc:oracle:thin:scott/s3cr3t@//host:1521/x",
                "{user=app, password=s3cr3t, trustStorePassword=\"s3cr3t too\"}",
                "spring.datasource.password: 's3cr3t'"
            })
    void passwordsAreTakenOut(String text) {
        assertThat(Redaction.of(text)).doesNotContain("s3cr3t").contains("***");
    }

    @Test
    void otherTextStaysAsItIs() {
        String text =
                "Wrong user name or password (SQL state 28000): see `migration.password`, jdbc:postgresql://h:5432/db@x";

        assertThat(Redaction.of(text)).isEqualTo(text);
    }
}
