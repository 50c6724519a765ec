package dev.migration.boot.slice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;

@DataJpaTest(properties = {"migration.version-locations=classpath:db/slice", "spring.jpa.hibernate.ddl-auto=validate"})
class DataJpaValidatingSliceTests {

    @Autowired
    JpaBooks books;

    @Test
    void hibernateFindsTheTablesThatItNeeds() {
        assertThat(books.count()).isOne();
    }
}
