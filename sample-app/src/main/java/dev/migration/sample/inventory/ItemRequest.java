package dev.migration.sample.inventory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a client says of an item.
 *
 * @param status left as it is when absent; a new item is a draft then
 */
record ItemRequest(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 10_000) @Nullable String content,
        @Nullable Long categoryId,
        @Nullable ItemStatus status) {}
