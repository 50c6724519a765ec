package dev.migration.boot.slice;

import org.springframework.data.jpa.repository.JpaRepository;

interface JpaBooks extends JpaRepository<Book, Long> {}
