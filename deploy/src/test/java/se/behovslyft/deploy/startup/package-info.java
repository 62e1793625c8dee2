/** That a start that fails says what to do. */
package se.behovslyft.deploy.startup;
