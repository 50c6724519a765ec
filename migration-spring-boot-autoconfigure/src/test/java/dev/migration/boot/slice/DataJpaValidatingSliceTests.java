package dev.migration.boot.slice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;

@DataJpaTest(properties = {"migration.version-locations=classpath:db/slice", "spring.jpa.hibernate.ddl-auto=validate"})
class DataJpaValidatingSliceTests {

    @Autowired
    TestEntityManager entities;

    @Test
    void hibernateFindsTheTablesThatItNeeds() {
        assertThat(entities.find(Book.class, 1L)).isNotNull();
    }
}
