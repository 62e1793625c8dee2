/** That the logs hold neither needs nor addresses. */
package se.behovslyft.deploy.logs;
