package org.evenkeel.paper;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Reads the text of a page; follows no entity and no document type to anywhere.
final class PageReader {
  private static final String ENTITIES = "http://xml.org/sax/features/external-general-entities";
  private static final String PARAMETERS =
      "http://xml.org/sax/features/external-parameter-entities";
  private static final String TYPES =
      "http://apache.org/xml/features/nonvalidating/load-external-dtd";

  private PageReader() {}

  static Document read(String xhtml) {
    Document page = parse(xhtml);
    if (page.getDocumentElement().getAttribute("lang").isBlank()) {
      throw new IllegalArgumentException("The page must name its language: <html lang=\"en\">.");
    }
    NodeList titles = page.getElementsByTagName("title");
    if (titles.getLength() == 0 || text(titles.item(0)).isBlank()) {
      throw new IllegalArgumentException("The page must have a <title> that is not empty.");
    }
    describe(page, text(titles.item(0)));
    return page;
  }

  /// PDF/UA asks for a description; a page without one is described by its title.
  private static void describe(Document page, String title) {
    Element meta = page.createElement("meta");
    meta.setAttribute("name", "description");
    meta.setAttribute("content", title);
    if (page.getElementsByTagName("head").item(0) instanceof Element head && !isDescribed(page)) {
      head.appendChild(meta);
    }
  }

  private static boolean isDescribed(Document page) {
    NodeList metas = page.getElementsByTagName("meta");
    for (int at = 0; at < metas.getLength(); at++) {
      if (metas.item(at) instanceof Element meta
          && meta.getAttribute("name").equals("description")) {
        return true;
      }
    }
    return false;
  }

  private static String text(@Nullable Object node) {
    return node instanceof Element element ? element.getTextContent() : "";
  }

  private static Document parse(String xhtml) {
    try {
      DocumentBuilder builder = factory().newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return builder.parse(new InputSource(new StringReader(xhtml)));
    } catch (SAXParseException e) {
      throw new IllegalArgumentException(
          "The page is not well-formed, line %d: %s".formatted(e.getLineNumber(), e.getMessage()),
          e);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalArgumentException("The page cannot be read: " + e.getMessage(), e);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature(ENTITIES, false);
    factory.setFeature(PARAMETERS, false);
    factory.setFeature(TYPES, false);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    return factory;
  }

  /// Says nothing by itself; every error ends the reading.
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException warning) {
      // a warning leaves the page as it is
    }

    @Override
    public void error(SAXParseException error) throws SAXException {
      throw error;
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
      throw error;
    }
  }
}
