package org.singlewindow.hub.flow;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;

/** What a source said, word by word: the plain values of its event, by their names. */
final class Said {

  private Said() {}

  /** The values; what was not said is absent, and so are lists of lines. */
  static Map<String, Object> of(Event event) {
    Map<String, Object> said = new LinkedHashMap<>();
    for (RecordComponent component : event.getClass().getRecordComponents()) {
      if (component.getType() != EventHeader.class) {
        value(event, component).ifPresent(value -> said.put(component.getName(), value));
      }
    }
    return said;
  }

  private static Optional<Object> value(Event event, RecordComponent component) {
    try {
      Object value = component.getAccessor().invoke(event);
      Object plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
      if (plain == null || plain instanceof Record) {
        return Optional.empty();
      }
      if (plain instanceof Collection<?> all) {
        List<String> texts =
            all.stream().filter(one -> !(one instanceof Record)).map(Object::toString).toList();
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
      }
      return Optional.of(plain.toString());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.getName(), e);
    }
  }
}
