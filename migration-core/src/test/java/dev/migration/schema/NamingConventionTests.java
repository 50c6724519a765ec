package dev.migration.schema;

import static dev.migration.schema.Check.check;
import static dev.migration.schema.ForeignKey.foreignKey;
import static dev.migration.schema.PrimaryKey.primaryKey;
import static dev.migration.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NamingConventionTests {

    private static final QualifiedName USERS = QualifiedName.of("users");

    private final NamingConvention convention = NamingConvention.recommended();

    @Test
    void unnamedConstraintsGetTheirNames() {
        assertThat(convention.applied(USERS, unique("a", "b")).name()).isEqualTo("uq_users_a");
        assertThat(convention.applied(USERS, primaryKey("id")).name()).isEqualTo("pk_users");
        assertThat(convention
                        .applied(USERS, foreignKey("org", "x").references("orgs", "id", "y"))
                        .name())
                .isEqualTo("fk_users_org_orgs");
    }

    @Test
    void givenNameStaysUnlessThePatternCompletesIt() {
        assertThat(convention.applied(USERS, unique("a").named("mine")).name()).isEqualTo("mine");
        assertThat(convention.applied(USERS, check("a > 0").named("positive")).name())
                .isEqualTo("ck_users_positive");
    }

    @Test
    void checkWithoutANameIsRefusedWhereThePatternNeedsOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> convention.applied(USERS, check("a > 0")))
                .withMessageContaining("'users'")
                .withMessageContaining("give it a name");
    }

    @Test
    void tokensNameAllColumnsWithAndWithoutUnderscores() {
        NamingConvention all = new NamingConvention(Map.of(
                "uq", "uq_%(column_0_N_name)s",
                "fk", "fk_%(column_0N_name)s_%(referred_column_0_N_name)s",
                "ix", "ix_%(column_1_label)s"));

        assertThat(all.applied(USERS, unique("a", "b")).name()).isEqualTo("uq_a_b");
        assertThat(all.applied(USERS, foreignKey("a", "b").references("t", "c", "d"))
                        .name())
                .isEqualTo("fk_ab_c_d");
        assertThat(all.applied(QualifiedName.of("app", "users"), Index.unnamed("a", "b"))
                        .name())
                .isEqualTo("ix_app_users_b");
    }

    @Test
    void indexHasANameWithoutAnyConvention() {
        NamingConvention none = NamingConvention.none();

        assertThat(none.applied(USERS, Index.unnamed("a", "b")).name()).isEqualTo("ix_users_a");
        assertThat(none.applied(USERS, unique("a")).name()).isNull();
    }

    @Test
    void droppedCheckIsFoundByTheGivenPartOfItsName() {
        assertThat(convention.applied(USERS, ConstraintType.CHECK, "positive")).isEqualTo("ck_users_positive");
        assertThat(convention.applied(USERS, ConstraintType.UNIQUE, "mine")).isEqualTo("mine");
    }

    @Test
    void longNameEndsInAHashOfAllOfIt() {
        String name = "l".repeat(70);

        assertThat(NamingConvention.shortened(name, 63)).isEqualTo("l".repeat(55) + "_8360");
        assertThat(NamingConvention.shortened(name, 70)).isEqualTo(name);
    }

    @Test
    void mistakesInPatternsAreNamedWithWhatToWrite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NamingConvention(Map.of("uk", "x")))
                .withMessageContaining("'uk'")
                .withMessageContaining("ix, uq, ck, fk or pk");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NamingConvention(Map.of("uq", "uq_%(tabel_name)s")))
                .withMessageContaining("'tabel_name'")
                .withMessageContaining("table_name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NamingConvention(Map.of("uq", "uq_%{table_name}")))
                .withMessageContaining("cannot be read");
    }
}
