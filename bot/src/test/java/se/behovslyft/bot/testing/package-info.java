/** What the tests of the Teams channel share. */
package se.behovslyft.bot.testing;
