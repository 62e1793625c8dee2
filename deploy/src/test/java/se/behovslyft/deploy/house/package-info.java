/** What keeps the house in order: its boundaries, its sizes, its texts, and that its documents are true. */
package se.behovslyft.deploy.house;
