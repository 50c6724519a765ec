/** The scripts of an application that uses both. */
@NullMarked
package com.acme.versions;

import org.jspecify.annotations.NullMarked;
