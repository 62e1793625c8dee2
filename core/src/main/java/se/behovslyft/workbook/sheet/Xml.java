package se.behovslyft.workbook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML from an unknown hand as a stream: no document type, no entities of its own, nothing from elsewhere. */
final class Xml {

    private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Xml() {}

    static void read(InputStream part, DefaultHandler handler) throws UnfitFile, IOException {
        try (part) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setFeature(NO_DOCUMENT_TYPE, true);
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            var source = new InputSource(new TagGuard(part));
            // Whatever the part says of itself: every program writes this, and the guard knows no other.
            source.setEncoding(StandardCharsets.UTF_8.name());
            reader.parse(source);
        } catch (SAXException e) {
            throw new UnfitFile(Unfit.DAMAGED);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK has no secure XML reader", e);
        }
    }
}
