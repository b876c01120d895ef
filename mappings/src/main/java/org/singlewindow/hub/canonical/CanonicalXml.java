package org.singlewindow.hub.canonical;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.singlewindow.hub.canonical.xml.Events;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The canonical language as text: events and instructions to XML and back. Both directions are
 * checked against the schema. The only class that sees the bound beans. Safe for threads.
 */
public final class CanonicalXml {

  /** The namespace of the canonical language. */
  public static final String NAMESPACE = "urn:singlewindow:hub:canonical:1";

  /** The text is not in the canonical language, or a value does not fit it. */
  public static final class NotCanonical extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * What does not fit.
     *
     * @param reason as the schema says it
     */
    public NotCanonical(String reason, Throwable cause) {
      super("not in the canonical language: " + reason, cause);
    }
  }

  private final JAXBContext context;
  private final Schema events;
  private final Schema instructions;

  /** Reads the schemas that travel with this class. */
  public CanonicalXml() {
    try {
      context = JAXBContext.newInstance(Events.class.getPackageName());
      events = schema("events.xsd");
      instructions = schema("instructions.xsd");
    } catch (JAXBException | SAXException e) {
      throw new IllegalStateException("the canonical schemas in the jar do not load", e);
    }
  }

  private static Schema schema(String name) throws SAXException {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    return factory.newSchema(CanonicalXml.class.getResource(name));
  }

  /**
   * Writes the events of one message.
   *
   * @throws NotCanonical when a value does not fit the schema
   */
  public String writeEvents(List<Event> list) {
    Events bean = new Events();
    bean.setVersion(1);
    for (Event event : list) {
      bean.getList().add((org.singlewindow.hub.canonical.xml.Event) RecordBinding.toBean(event));
    }
    return marshal(bean, events);
  }

  /**
   * Reads the events of one message.
   *
   * @throws NotCanonical when the text does not fit the schema
   */
  public List<Event> readEvents(String xml) {
    Events bean = (Events) unmarshal(xml, events);
    List<Event> list = new ArrayList<>();
    bean.getList().forEach(one -> list.add(RecordBinding.toRecord(one, Event.class)));
    return List.copyOf(list);
  }

  /** A reading of the events of one message that are told by SAX instead of written as text. */
  public EventReading reading() {
    try {
      var unmarshaller = context.createUnmarshaller();
      unmarshaller.setSchema(events);
      return new EventReading(unmarshaller.getUnmarshallerHandler());
    } catch (JAXBException e) {
      throw new IllegalStateException("the canonical schema makes no reader", e);
    }
  }

  /**
   * Writes an instruction.
   *
   * @throws NotCanonical when a value does not fit the schema
   */
  public String writeInstruction(Instruction instruction) {
    String name = instruction.getClass().getSimpleName();
    QName element = new QName(NAMESPACE, Character.toLowerCase(name.charAt(0)) + name.substring(1));
    return marshal(element(element, RecordBinding.toBean(instruction)), instructions);
  }

  private static <T> JAXBElement<T> element(QName name, T bean) {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) bean.getClass();
    return new JAXBElement<>(name, type, bean);
  }

  /**
   * Reads an instruction.
   *
   * @throws NotCanonical when the text does not fit the schema
   */
  public Instruction readInstruction(String xml) {
    Object bean = unmarshal(xml, instructions);
    Object value = bean instanceof JAXBElement<?> element ? element.getValue() : bean;
    return RecordBinding.toRecord(value, Instruction.class);
  }

  private String marshal(Object bean, Schema schema) {
    try {
      var marshaller = context.createMarshaller();
      marshaller.setSchema(schema);
      StringWriter text = new StringWriter();
      marshaller.marshal(bean, text);
      return text.toString();
    } catch (JAXBException e) {
      throw notCanonical(e);
    }
  }

  private Object unmarshal(String xml, Schema schema) {
    try {
      var unmarshaller = context.createUnmarshaller();
      unmarshaller.setSchema(schema);
      return unmarshaller.unmarshal(
          new SAXSource(Parsers.reader(), new InputSource(new StringReader(xml))));
    } catch (JAXBException e) {
      throw notCanonical(e);
    }
  }

  static NotCanonical notCanonical(JAXBException e) {
    Throwable cause = e.getLinkedException() == null ? e : e.getLinkedException();
    return new NotCanonical(cause.getMessage(), e);
  }
}
