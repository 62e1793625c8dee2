/**
 * {@code ./demo}: the whole product on this machine alone, with invented people who mail and chat. All of it belongs to
 * the profile {@code demo}, which binds nothing but loopback.
 */
@NullMarked
package se.behovslyft.deploy.demo;

import org.jspecify.annotations.NullMarked;
