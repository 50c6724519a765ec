/** Privileges as operations of one's own: two records, what renders them, and the words for a script. */
@NullMarked
package com.acme.grants;

import org.jspecify.annotations.NullMarked;
