/** The pages that show what every invented person has received. */
@NullMarked
package se.behovslyft.deploy.demo.mailbox;

import org.jspecify.annotations.NullMarked;
