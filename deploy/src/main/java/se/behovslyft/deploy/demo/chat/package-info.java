/** Starts Microsoft's Agents Playground, twice: a chat client cannot be two persons at once. */
@NullMarked
package se.behovslyft.deploy.demo.chat;

import org.jspecify.annotations.NullMarked;
