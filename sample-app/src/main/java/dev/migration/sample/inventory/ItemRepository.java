package dev.migration.sample.inventory;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

/** Where items are kept; answers come with their category, so that no query follows for each. */
interface ItemRepository extends JpaRepository<Item, Long> {

    @EntityGraph(attributePaths = "category")
    Page<Item> findByTitleStartingWith(String title, Pageable page);

    @EntityGraph(attributePaths = "category")
    Optional<Item> findWithCategoryById(long id);
}
