/**
 * The pages that show what every invented person has received. They read, and change nothing. Only in the profile {@code
 * demo}.
 */
@NullMarked
package se.behovslyft.deploy.demo.mailbox;

import org.jspecify.annotations.NullMarked;
