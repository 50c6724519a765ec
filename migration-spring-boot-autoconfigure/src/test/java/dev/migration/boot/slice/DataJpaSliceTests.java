package dev.migration.boot.slice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;

/** The embedded database of the slice would get {@code create-drop} from Hibernate if nobody managed its schema. */
@DataJpaTest(properties = "migration.version-locations=classpath:db/slice")
class DataJpaSliceTests {

    @Autowired
    TestEntityManager entities;

    @Test
    void hibernateLeavesTheMigratedSchemaAlone() {
        assertThat(entities.find(Book.class, 1L))
                .isNotNull()
                .extracting(it -> it.title)
                .isEqualTo("The one that came with the migration");
    }
}
