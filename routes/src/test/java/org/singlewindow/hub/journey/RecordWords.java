package org.singlewindow.hub.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.Subject;

/** An event or instruction as the words a story may name it by. */
final class RecordWords {

  private RecordWords() {}

  /** The type's name and every value. */
  static List<String> of(Record record) {
    List<String> values = new ArrayList<>(List.of(record.getClass().getSimpleName()));
    components(record, values);
    return values;
  }

  private static void components(Record record, List<String> values) {
    for (var component : record.getClass().getRecordComponents()) {
      try {
        add(component.getAccessor().invoke(record), values);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component.getName(), e);
      }
    }
  }

  private static void add(Object value, List<String> values) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(one -> add(one, values));
    } else if (value instanceof Collection<?> all) {
      all.forEach(one -> add(one, values));
    } else if (value instanceof Record record && !(value instanceof Subject)) {
      components(record, values);
    } else {
      values.addAll(Arrays.asList(value.toString().split("\\s+")));
    }
  }
}
