/** The mail gateway as a whole, against a real mail server (GreenMail) and a real database. */
package se.behovslyft.mail;
