/** Somebody else's code, outside the project's packages. */
@NullMarked
package com.acme;

import org.jspecify.annotations.NullMarked;
