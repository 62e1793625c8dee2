package se.behovslyft.mail;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;

/** The texts, and nothing else of the house. */
@TestComponent
@ComponentScan("se.behovslyft.wording")
public class WordingOnly {}
