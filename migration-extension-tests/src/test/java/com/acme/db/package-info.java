/** AcmeDB, a database that exists for these tests alone and lets H2 do its work. */
@NullMarked
package com.acme.db;

import org.jspecify.annotations.NullMarked;
