package org.jiangqiao.achievements.corpusimport.file;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads exchange documents of the patent office: full texts ({@code PatentDocumentAndRelated}) and
 * parts of applications ({@code cn-application-body}). A document type declaration is passed over:
 * nothing that it names is fetched, and nothing that it declares is expanded.
 */
final class PatentXml {

  private static final XMLInputFactory XML = factory();

  /** Real documents have a dozen levels. */
  private static final int DEEPEST = 100;

  private static final Set<String> PASSED_OVER =
      Set.of(
          "ReferencesCited",
          "RelatedDocuments",
          "AgentDetails",
          "AssigneeDetails",
          "ExaminerDetails",
          "Drawings",
          "cn-drawings",
          "AbstractFigure",
          "cn-abst-figure",
          "DrawingsDescription",
          "MathDetails",
          "maths",
          "Image",
          "img",
          "figure");

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "Paragraphs", "heading", "InventionTitle", "invention-title", "claim", "Claim");

  /** Parts of a description that are elements instead of headings. */
  private static final Map<String, String> HEADINGS =
      Map.of(
          "TechnicalField", "技术领域",
          "BackgroundArt", "背景技术",
          "Disclosure", "发明内容",
          "InventionMode", "具体实施方式");

  private final XMLStreamReader xml;
  private final Patent patent;
  private final Deque<String> path = new ArrayDeque<>();
  private final Prose prose = new Prose();
  private final Map<String, String> values = new HashMap<>();
  private String claimNumber = "";

  private PatentXml(XMLStreamReader xml, Patent patent) {
    this.xml = xml;
    this.patent = patent;
  }

  /** Adds what the document says to the patent. */
  static void read(InputStream document, Patent patent) throws XMLStreamException {
    XMLStreamReader xml = XML.createXMLStreamReader(document);
    try {
      new PatentXml(xml, patent).read();
    } finally {
      xml.close();
    }
  }

  private static XMLInputFactory factory() {
    // Of the platform, whatever else is on the class path: its limits are the ones tested here.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> InputStream.nullInputStream());
    return factory;
  }

  private void read() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> open(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> prose.append(xml.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("An entity that only a document type declares");
        case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName());
        default -> {
          // Comments, stylesheets and the document type say nothing about the patent.
        }
      }
    }
  }

  private void open(String name) throws XMLStreamException {
    if (PASSED_OVER.contains(name)) {
      passOver();
      return;
    }
    switch (name) {
      case "PatentDocumentAndRelated" -> publication();
      case "cn-application-body" -> {
        // Its number is in the name of the file.
      }
      case "br" -> prose.append("\n");
      case "claim" -> claimNumber = attribute("num");
      case "ClassificationIPCR" -> values.clear();
      default -> {
        if (path.isEmpty()) {
          throw new UnknownRoot(name);
        }
        if (HEADINGS.containsKey(name)) {
          patent.text().begin(HEADINGS.get(name));
        }
      }
    }
    if (path.size() == DEEPEST) {
      throw new XMLStreamException("Elements within elements without end");
    }
    path.push(name);
    if (PARAGRAPHS.contains(name) || values(name)) {
      prose.take();
    }
  }

  /** Elements that hold a value instead of text. */
  private static boolean values(String name) {
    return switch (name) {
      case "Name",
          "Province",
          "City",
          "County",
          "MainClassification",
          "FurtherClassification",
          "Section",
          "MainClass",
          "Subclass",
          "MainGroup",
          "Subgroup" ->
          true;
      default -> false;
    };
  }

  private void passOver() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private void publication() {
    patent.number(attribute("country") + attribute("docNumber") + attribute("kind"));
    patent.published(attribute("datePublication"));
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value.strip();
  }

  private void close(String name) {
    path.pop();
    if (PARAGRAPHS.contains(name)) {
      paragraph(name, prose.take());
    } else if (values(name)) {
      value(name, prose.take().strip());
    } else if (name.equals("ClassificationIPCR")) {
      patent.classify(ipc());
    } else if (name.equals("Address") && within("Applicant")) {
      patent.address(List.of(named("Province"), named("City"), named("County")));
    }
  }

  private void paragraph(String name, String text) {
    switch (name) {
      case "InventionTitle", "invention-title" -> patent.title(text);
      case "claim", "Claim" -> patent.text().claim(numbered(text));
      case "heading" -> patent.text().begin(text);
      default -> {
        if (text.isEmpty()) {
          return;
        }
        if (within("Abstract") || within("cn-abstract")) {
          patent.text().summarise(text);
        } else if (within("Description") || within("description")) {
          patent.text().describe(text);
        }
      }
    }
  }

  private void value(String name, String value) {
    switch (name) {
      case "Name" -> {
        if (within("Applicant")) {
          patent.applicant(value);
        } else if (within("Inventor")) {
          patent.inventor(value);
        }
      }
      // Each class comes as printed and once more in a padded form.
      case "MainClassification", "FurtherClassification" -> {
        if (value.contains("/")) {
          patent.classify(value);
        }
      }
      default -> values.put(name, value);
    }
  }

  private String ipc() {
    String subclass = named("Section") + named("MainClass") + named("Subclass");
    return named("MainGroup").isEmpty()
        ? subclass
        : subclass + named("MainGroup") + "/" + named("Subgroup");
  }

  private String named(String name) {
    return values.getOrDefault(name, "");
  }

  /** Full texts have the number in the text, parts have it in an attribute. */
  private String numbered(String claim) {
    return claimNumber.isEmpty() || Character.isDigit(claim.isEmpty() ? ' ' : claim.charAt(0))
        ? claim
        : claimNumber + "." + claim;
  }

  private boolean within(String name) {
    return path.contains(name);
  }

  /** A document that is none of ours. */
  static final class UnknownRoot extends XMLStreamException {

    private final String root;

    UnknownRoot(String root) {
      super(root);
      this.root = root;
    }

    String root() {
      return root;
    }
  }
}
