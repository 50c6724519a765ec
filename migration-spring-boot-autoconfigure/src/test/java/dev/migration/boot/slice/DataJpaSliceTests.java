package dev.migration.boot.slice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;

/** The embedded database of the slice would get {@code create-drop} from Hibernate if nobody managed its schema. */
@DataJpaTest(properties = "migration.version-locations=classpath:db/slice")
class DataJpaSliceTests {

    @Autowired
    JpaBooks books;

    @Test
    void hibernateLeavesTheMigratedSchemaAlone() {
        assertThat(books.findAll()).extracting(it -> it.title).containsExactly("The one that came with the migration");
    }
}
