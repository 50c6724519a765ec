package dev.migration.error;

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
                "spring.datasource.password: 's3cr3t'",
                "spring.datasource.password: s3cr3t",
                "{\"user\": \"me\", \"password\": \"s3cr3t\"}",
                "create user app password 's3cr3t' admin",
                "alter role app with encrypted password 's3cr3t''s'",
                "create login app with password = N's3cr3t'",
                "create user app identified by s3cr3t default tablespace users",
                "create user app@localhost identified with caching_sha2_password by 's3cr3t'",
                "create user app identified via mysql_native_password using password('s3cr3t')",
                "set password for app = password('s3cr3t')",
                "url with pwd=s3cr3t, and more",
                "java.net.UnknownHostException: me:s3cr3t@localhost",
                "Incorrect port value : s3cr3t@localhost",
                "failed to parse the connection string near ':s3cr3t@host/x'",
                "https://vault/x?token=s3cr3t&a=b",
                "set password for 'app'@'%' = 's3cr3t'",
                "create role a password $$s3cr3t$$",
                "create role a password $x$a s3cr3t$x$",
                "create role a password U&'s3cr3t'",
                "create user a identified by 'a\\'s3cr3t'",
                "alter role a password E'a\\'s3cr3t'",
                "alter role a password 'ends with \\ s3cr3t\\'",
                "create user a identified by \"a\"\"s3cr3t\"",
                "alter user a identified by 'n' replace 's3cr3t'",
                "alter user a identified by n replace s3cr3t",
                "create user a identified via x using password('two s3cr3t')",
                "jdbc:x?user=a&password=a,s3cr3t",
                "jdbc:sqlserver://host;password={a}}s3cr3t};encrypt=true"
            })
    void passwordsAreTakenOut(String text) {
        assertThat(Redaction.of(text)).doesNotContain("s3cr3t").contains("***");
    }

    @Test
    void whatSurroundsAPasswordStays() {
        assertThat(Redaction.of("jdbc:mysql://me:HIDE@host/x?a=b")).isEqualTo("jdbc:mysql://me:******@host/x?a=b");
        assertThat(Redaction.of("create user a identified by HIDE; create user b"))
                .isEqualTo("create user a identified by ******; create user b");
        assertThat(Redaction.of("user=a, password=HI,DE, ssl=true")).isEqualTo("user=a, password=******, ssl=true");
        assertThat(Redaction.of("x?password=HIDE&ssl=true")).isEqualTo("x?password=******&ssl=true");
    }

    @Test
    void exceptionsOfOursHoldNoPassword() {
        MigrationException exception =
                new MigrationException("No driver for jdbc:x?password=HIDE.", "Set password=HIDE to another.") {};

        assertThat(exception).hasMessageNotContaining("HIDE");
        assertThat(exception.problem() + exception.remedy()).doesNotContain("HIDE");
    }

    @Test
    void otherTextStaysAsItIs() {
        String text =
                "Wrong user name or password (SQL state 28000): see `migration.password`, jdbc:postgresql://h:5432/db@x";

        assertThat(Redaction.of(text)).isEqualTo(text);
        assertThat(Redaction.of("The database refuses the user or the password: FATAL: no such role"))
                .endsWith("password: FATAL: no such role");
        assertThat(Redaction.of("Access denied for user 'me'@'localhost' (using password: YES)"))
                .contains("'me'@'localhost'");
    }
}
