package dev.migration.sample.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.sample.audit.AuditConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.context.annotation.Import;

/** A slice test as users write them: the migrations have made its tables, and Hibernate has validated them. */
@DataJpaTest
@Import(AuditConfiguration.class)
class ItemRepositoryTests {

    @Autowired
    ItemRepository items;

    @Autowired
    CategoryRepository categories;

    @Autowired
    TestEntityManager entities;

    @Test
    void itemWithoutStatusIsADraftBecauseTheDatabaseSaysSo() {
        Item item = items.saveAndFlush(new Item("Drill"));

        assertThat(item.status()).isEqualTo(ItemStatus.DRAFT);
    }

    @Test
    void itemsOutliveTheirCategory() {
        Category category = categories.save(new Category("Machines"));
        Item item = new Item("Drill");
        item.file(category);
        entities.persistAndFlush(item);
        entities.clear();

        categories.deleteById(category.id());
        entities.flush();

        assertThat(entities.find(Item.class, item.id()))
                .satisfies(it -> assertThat(it.category()).isNull());
    }
}
