package dev.migration.sample.inventory;

import org.springframework.data.jpa.repository.JpaRepository;

/** Where categories are kept. */
interface CategoryRepository extends JpaRepository<Category, Long> {}
