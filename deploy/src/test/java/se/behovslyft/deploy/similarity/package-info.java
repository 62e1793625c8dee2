/** That the search can be measured from the command line. */
package se.behovslyft.deploy.similarity;
