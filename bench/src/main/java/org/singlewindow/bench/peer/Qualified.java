package org.singlewindow.bench.peer;

/** A number or code with what it stands for; Smooks fills it by its setters. */
public final class Qualified {

  private String qualifier;
  private String value;

  /** An empty one, to be filled. */
  public Qualified() {}

  /** A filled one. */
  public Qualified(String qualifier, String value) {
    this.qualifier = qualifier;
    this.value = value;
  }

  /** What it stands for: RFF 1153 or NAD 3035. */
  public String getQualifier() {
    return qualifier;
  }

  /** Sets what it stands for. */
  public void setQualifier(String qualifier) {
    this.qualifier = qualifier;
  }

  /** The number or code. */
  public String getValue() {
    return value;
  }

  /** Sets the number or code. */
  public void setValue(String value) {
    this.value = value;
  }
}
