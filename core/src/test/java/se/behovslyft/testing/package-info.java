/**
 * What the tests of all modules share: which requirement a test shows, and a database for it. Published as core's test-jar.
 */
package se.behovslyft.testing;
