package se.behovslyft.deploy.logs;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;

/** Writes down what the production log would say, from when it is opened, with our own code talking as much as it can. */
final class ProductionLog implements AutoCloseable {

    private static final String LIBRARY = "org.example.library";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
    private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();

    ProductionLog(Environment settings) {
        loggers.putObject(Environment.class.getName(), settings);
        var encoder = new StructuredLogEncoder();
        encoder.setContext(loggers);
        encoder.setFormat(settings.getRequiredProperty("logging.structured.format.console"));
        encoder.start();
        appender.setContext(loggers);
        appender.setEncoder(encoder);
        appender.setOutputStream(written);
        appender.start();
        loggers.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
        loggers.getLogger("se.behovslyft").setLevel(Level.DEBUG);
        loggers.getLogger(LIBRARY).addAppender(appender);
        loggers.getLogger(LIBRARY).setAdditive(false);
    }

    /** For a test to say what some library might say; it is heard here only. */
    Logger library() {
        return loggers.getLogger(LIBRARY);
    }

    String text() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        loggers.getLogger("se.behovslyft").setLevel(null);
        loggers.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(appender);
        loggers.getLogger(LIBRARY).detachAppender(appender);
        appender.stop();
    }
}
