/**
 * Reads who is who from a folder of CSV files that people keep in a spreadsheet. Entrance: {@link
 * se.behovslyft.deploy.registry.Registry}. Knows the actor package only.
 */
@NullMarked
package se.behovslyft.deploy.registry;

import org.jspecify.annotations.NullMarked;
