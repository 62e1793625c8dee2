/**
 * Where the house is put together: the main class, and every choice between adapters. Nothing else imports this package.
 */
@NullMarked
package se.behovslyft.deploy;

import org.jspecify.annotations.NullMarked;
