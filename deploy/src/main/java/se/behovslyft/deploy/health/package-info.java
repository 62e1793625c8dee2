/** How the process is: one part of {@code /actuator/health} for each thing that can break, and the figures behind them (S-22). */
@NullMarked
package se.behovslyft.deploy.health;

import org.jspecify.annotations.NullMarked;
