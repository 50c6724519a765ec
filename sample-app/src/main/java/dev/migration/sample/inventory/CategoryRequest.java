package dev.migration.sample.inventory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a client says of a category. */
record CategoryRequest(@NotBlank @Size(max = 100) String name) {}
