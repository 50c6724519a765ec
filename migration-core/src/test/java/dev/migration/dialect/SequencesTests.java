package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.operation.AlterSequence;
import dev.migration.operation.ModifySequence;
import dev.migration.operation.RenameSequence;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequencesTests {

    private static final QualifiedName NUMBERS = QualifiedName.of("shop", "numbers");

    private final Dialects dialects = Dialects.load(getClass().getClassLoader());

    @Test
    void whatIsNoLongerSaidGoesBackToItsDefault() {
        Sequence plain = Sequence.of(NUMBERS);
        AlterSequence narrow = new AlterSequence(
                plain, plain.counting(it -> it.incrementBy(5).between(1, 99).cycling()));

        assertThat(dialects.named("postgresql").render(narrow))
                .containsExactly("alter sequence shop.numbers increment by 5 minvalue 1 maxvalue 99 cycle");
        assertThat(dialects.named("postgresql").render(narrow.reverse()))
                .containsExactly("alter sequence shop.numbers increment by 1 no minvalue no maxvalue no cycle");
        assertThat(dialects.named("oracle").render(narrow.reverse()))
                .containsExactly("alter sequence shop.numbers increment by 1 nominvalue nomaxvalue nocycle");
    }

    @Test
    void stepOfOneIsWhatASequenceHasAnyway() {
        Sequence plain = Sequence.of(NUMBERS);

        assertThat(dialects.named("postgresql")
                        .render(new AlterSequence(plain, plain.counting(it -> it.incrementBy(1)))))
                .isEmpty();
    }

    @Test
    void sequenceOfAColumnGoesWithIt() {
        ModifySequence tied = new ModifySequence(NUMBERS).ownedBy("items", "order");

        assertThat(dialects.named("postgresql").render(tied))
                .containsExactly("alter sequence shop.numbers owned by items.\"order\"");
        assertThat(dialects.named("postgresql").render(new ModifySequence(NUMBERS).ownedByNone()))
                .containsExactly("alter sequence shop.numbers owned by none");
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql, alter sequence shop.numbers rename to counters",
        "hsqldb, alter sequence shop.numbers rename to counters",
        "mariadb, rename table shop.numbers to shop.counters",
        "informix, rename sequence shop.numbers to counters",
    })
    void nameChangesInTheSameSchema(String dialect, String statement) {
        assertThat(dialects.named(dialect).render(new RenameSequence(NUMBERS, "counters")))
                .containsExactly(statement);
    }
}
