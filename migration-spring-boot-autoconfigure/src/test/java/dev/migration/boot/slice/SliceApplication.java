package dev.migration.boot.slice;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application that the slices are cut from. */
@SpringBootApplication
class SliceApplication {}
