/** How Acme has its say when scripts are generated. Knows what is public in the project, and no database. */
@NullMarked
package com.acme.autogenerate;

import org.jspecify.annotations.NullMarked;
