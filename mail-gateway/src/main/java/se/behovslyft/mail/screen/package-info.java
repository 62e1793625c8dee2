/**
 * Judges a mail before anybody acts on it: is it from a machine, from ourselves, from someone we know, too much? One class for
 * each check; the first that objects decides. Entrance: {@link se.behovslyft.mail.screen.Screening}. Changes nothing and answers
 * nobody.
 */
@NullMarked
package se.behovslyft.mail.screen;

import org.jspecify.annotations.NullMarked;
