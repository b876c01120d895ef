package org.singlewindow.hub.canonical;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

/**
 * Carries values between a record and the bound bean of the same name: component {@code blNo} and
 * field {@code blNo}; a list component {@code containerNos} and the repeated element {@code
 * containerNo}; a record within and the bean of its name; a header's components and the attributes.
 * One test holds both sides together.
 */
final class RecordBinding {

  private static final String BEANS = RecordBinding.class.getPackageName() + ".xml.";
  private static final DatatypeFactory CALENDARS = calendars();

  private RecordBinding() {}

  /** The bound bean with the record's values. */
  static Object toBean(Record from) {
    try {
      Object bean =
          Class.forName(BEANS + from.getClass().getSimpleName())
              .getDeclaredConstructor()
              .newInstance();
      fill(bean, from);
      return bean;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(from.getClass() + " has no bean of its name", e);
    }
  }

  /** Accepts any member of the two families of records. */
  static Object toBean(Event from) {
    return toBean((Record) (Object) from);
  }

  /** Accepts any member of the two families of records. */
  static Object toBean(Instruction from) {
    return toBean((Record) (Object) from);
  }

  private static void fill(Object bean, Record from) throws ReflectiveOperationException {
    for (RecordComponent component : from.getClass().getRecordComponents()) {
      Object value = component.getAccessor().invoke(from);
      if (isHeader(component)) {
        fill(bean, (Record) value);
      } else {
        Field field = field(bean.getClass(), component);
        field.set(bean, toBound(value, field.getType()));
      }
    }
  }

  private static Object toBound(Object value, Class<?> type) {
    if (value instanceof Optional<?> optional) {
      return optional.map(present -> toBound(present, type)).orElse(null);
    }
    if (value instanceof Instant instant) {
      GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
      calendar.setTimeInMillis(instant.toEpochMilli());
      return CALENDARS.newXMLGregorianCalendar(calendar);
    }
    if (value instanceof Subject subject) {
      return subject.key();
    }
    if (value instanceof Enum<?> constant) {
      return constant(type, constant.name());
    }
    if (value instanceof Record record) {
      return toBean(record);
    }
    return value instanceof List<?> list
        ? new ArrayList<>(list.stream().map(one -> toBound(one, Object.class)).toList())
        : value;
  }

  /** The record of the bean's name, with the bean's values. */
  static <T> T toRecord(Object bean, Class<T> family) {
    try {
      Class<?> type =
          Class.forName(
              RecordBinding.class.getPackageName() + "." + bean.getClass().getSimpleName());
      return family.cast(read(type, bean));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(bean.getClass() + " has no record of its name", e);
    }
  }

  private static Object read(Class<?> type, Object bean) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] =
          isHeader(components[i])
              ? read(types[i], bean)
              : toComponent(
                  field(bean.getClass(), components[i]).get(bean), components[i].getGenericType());
    }
    return type.getDeclaredConstructor(types).newInstance(values);
  }

  private static Object toComponent(Object value, Type type) {
    if (type instanceof ParameterizedType parameterized) {
      Type argument = parameterized.getActualTypeArguments()[0];
      if (parameterized.getRawType() == Optional.class) {
        return Optional.ofNullable(value == null ? null : toComponent(value, argument));
      }
      return value == null
          ? List.of()
          : ((List<?>) value).stream().map(one -> toComponent(one, argument)).toList();
    }
    if (type instanceof Class<?> within && within.isRecord() && within != Subject.class) {
      return value == null ? null : toRecord(value, within);
    }
    if (value instanceof XMLGregorianCalendar calendar) {
      return calendar.toGregorianCalendar().toInstant();
    }
    if (type == Subject.class) {
      return Subject.parse((String) value);
    }
    if (value instanceof Enum<?> constant) {
      return constant((Class<?>) type, constant.name());
    }
    return value == null && type == boolean.class ? Boolean.FALSE : value;
  }

  private static Object constant(Class<?> type, String name) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalStateException(type + " has no " + name);
  }

  private static boolean isHeader(RecordComponent component) {
    return component.getType() == EventHeader.class
        || component.getType() == InstructionHeader.class;
  }

  private static Field field(Class<?> bean, RecordComponent component) throws NoSuchFieldException {
    String name = component.getName();
    if (component.getType() == List.class) {
      name =
          name.replaceFirst("ies$", "y").replaceFirst("(?<!good)s$", ""); // goods has no singular
    }
    for (Class<?> type = bean; type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return field;
        }
      }
    }
    throw new NoSuchFieldException(bean.getSimpleName() + "." + name);
  }

  private static DatatypeFactory calendars() {
    try {
      return DatatypeFactory.newInstance();
    } catch (DatatypeConfigurationException e) {
      throw new IllegalStateException("no calendars for XML in this Java", e);
    }
  }
}
