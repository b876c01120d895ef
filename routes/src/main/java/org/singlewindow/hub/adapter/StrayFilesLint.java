package org.singlewindow.hub.adapter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Every file has a place; a file without one is read by nobody and believed by somebody. */
final class StrayFilesLint implements LintRule {

  private static final Set<String> TOP_FILES = Set.of(Manifest.FILE, "README.md");
  private static final Set<String> TOP_FOLDERS = Set.of("contract", "mapping", "golden");
  private static final Pattern MAPPING =
      Pattern.compile(
          "([^/]+/)?(in|out|common|acknowledge)\\.xslt|[^/]+/(contract\\.schema\\.json|columns\\.csv)");

  @Override
  public void check(AdapterFolder adapter, Findings findings) {
    Path root = adapter.path();
    for (Path file : Folders.list(root)) {
      Set<String> known = Files.isDirectory(file) ? TOP_FOLDERS : TOP_FILES;
      if (!known.contains(file.getFileName().toString())) {
        stray(
            file, "a folder holds adapter.yaml, README.md, contract/, mapping/, golden/", findings);
      }
    }
    Path mapping = root.resolve("mapping");
    for (Path file : Folders.walk(mapping)) {
      if (!MAPPING.matcher(relative(mapping, file)).matches()) {
        stray(file, "mapping/ holds <message>/in.xslt and <message>/out.xslt", findings);
      }
    }
    golden(root.resolve("golden"), findings);
  }

  private static void golden(Path golden, Findings findings) {
    for (Path kind : Folders.list(golden)) {
      if (!Set.of("examples", "edges").contains(kind.getFileName().toString())) {
        stray(kind, "golden/ holds examples/ and edges/", findings);
      } else {
        List<Path> loose = Folders.list(kind).stream().filter(Files::isRegularFile).toList();
        loose.forEach(file -> stray(file, "a case is a folder", findings));
      }
    }
  }

  private static String relative(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static void stray(Path file, String place, Findings findings) {
    findings.add(file, "stray-file", "nothing reads it: " + place, "move it, or remove it");
  }
}
