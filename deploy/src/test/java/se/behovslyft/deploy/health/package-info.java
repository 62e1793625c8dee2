/** That the process says so when something is broken. */
package se.behovslyft.deploy.health;
