package org.singlewindow.hub.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.Dossier;
import org.springframework.dao.OptimisticLockingFailureException;

/** Keeps dossiers as JSON with a version, and loads with a dossier all it is linked to. */
final class DossierStore {

  private static final Map<String, Class<? extends Dossier>> KINDS = kinds();

  /** One for all: what it has learned of the dossiers' shapes costs more than reading them. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final Database database;
  private final int dossiersMax;

  DossierStore(Database database, int dossiersMax) {
    this.database = database;
    this.dossiersMax = dossiersMax;
  }

  private static Map<String, Class<? extends Dossier>> kinds() {
    Map<String, Class<? extends Dossier>> kinds = new HashMap<>();
    for (Class<?> kind : Dossier.class.getPermittedSubclasses()) {
      kinds.put(kind.getSimpleName(), kind.asSubclass(Dossier.class));
    }
    return Map.copyOf(kinds);
  }

  /**
   * What was loaded, with the versions it had.
   *
   * @param dossiers by subject key
   * @param versions by subject key; absent: there was none
   */
  record Loaded(Map<String, Dossier> dossiers, Map<String, Long> versions) {}

  /**
   * Locks and loads the dossiers of the subjects, of all they link to, and of what those link to.
   */
  Loaded lockAndLoad(Collection<Subject> subjects) {
    Loaded loaded = new Loaded(new HashMap<>(), new HashMap<>());
    Set<Subject> wanted = new TreeSet<>(subjects);
    Set<Subject> known = new TreeSet<>();
    for (int step = 0; step < 3 && !wanted.isEmpty(); step++) {
      if (known.size() + wanted.size() > dossiersMax) {
        throw new IllegalArgumentException(
            "one decision would load more than "
                + dossiersMax
                + " dossiers, beginning with "
                + subjects);
      }
      database.dialect().lock(database.jdbc(), wanted.stream().map(Subject::key).toList());
      known.addAll(wanted);
      Set<Subject> next = new TreeSet<>();
      for (Subject subject : wanted) {
        load(subject, loaded).ifPresent(dossier -> next.addAll(dossier.links()));
      }
      next.removeAll(known);
      wanted = next;
    }
    return loaded;
  }

  private Optional<Dossier> load(Subject subject, Loaded into) {
    return database
        .jdbc()
        .sql("select kind, version, body from dossier where subject = ?")
        .param(subject.key())
        .query(
            (row, n) -> {
              Dossier dossier = read(row.getString("kind"), row.getString("body"));
              into.dossiers().put(subject.key(), dossier);
              into.versions().put(subject.key(), row.getLong("version"));
              return dossier;
            })
        .optional();
  }

  /** The dossier of a subject, as it stands. */
  Optional<Dossier> find(Subject subject) {
    return load(subject, new Loaded(new HashMap<>(), new HashMap<>()));
  }

  /** Writes the next versions. */
  void save(Collection<Dossier> changed, Map<String, Long> versions) {
    for (Dossier dossier : changed) {
      String key = dossier.subject().key();
      long version = versions.getOrDefault(key, 0L);
      int rows =
          version == 0
              ? insert(key, dossier)
              : database
                  .jdbc()
                  .sql("update dossier set version = ?, body = ? where subject = ? and version = ?")
                  .params(version + 1, write(dossier), key, version)
                  .update();
      if (rows != 1) {
        throw new OptimisticLockingFailureException(key + " was changed by somebody else");
      }
      versions.put(key, version + 1);
    }
  }

  private int insert(String key, Dossier dossier) {
    return database
        .jdbc()
        .sql("insert into dossier (subject, kind, version, body) values (?, ?, 1, ?)")
        .params(key, dossier.getClass().getSimpleName(), write(dossier))
        .update();
  }

  private String write(Dossier dossier) {
    try {
      return JSON.writeValueAsString(dossier);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(dossier.subject() + " cannot be written as JSON", e);
    }
  }

  private Dossier read(String kind, String body) {
    try {
      return JSON.readValue(body, KINDS.get(kind));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a dossier of kind " + kind + " cannot be read", e);
    }
  }
}
