/** The same as beans of an application. */
@NullMarked
package com.acme.spring;

import org.jspecify.annotations.NullMarked;
