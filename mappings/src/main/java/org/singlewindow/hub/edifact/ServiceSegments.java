package org.singlewindow.hub.edifact;

import java.util.stream.Stream;

/** The service segments (ISO 9735 versions 1 to 4), which no message directory holds. */
final class ServiceSegments {

  private ServiceSegments() {}

  static Stream<String> lines() {
    return """
        UNB S001:1:1 S002:1:1 S003:1:1 S004:1:1 E0020:1:1 S005:0:1 E0026:0:1 E0029:0:1 E0031:0:1 E0032:0:1 E0035:0:1
        S001 E0001:1:1 E0002:1:1 E0080:0:1 E0133:0:1
        S002 E0004:1:1 E0007:0:1 E0008:0:1 E0042:0:1
        S003 E0010:1:1 E0007:0:1 E0014:0:1 E0046:0:1
        S004 E0017:1:1 E0019:0:1
        S005 E0022:1:1 E0025:0:1
        UNH E0062:1:1 S009:1:1 E0068:0:1 S010:0:1 S016:0:1 S017:0:1 S018:0:1
        S009 E0065:1:1 E0052:1:1 E0054:1:1 E0051:0:1 E0057:0:1 E0110:0:1 E0113:0:1
        S010 E0070:1:1 E0073:0:1
        UNT E0074:1:1 E0062:1:1
        UNZ E0036:1:1 E0020:1:1
        E0001 an 4 4
        E0002 an 1 1
        E0004 an 1 35
        E0010 an 1 35
        E0017 an 5 8
        E0019 an 3 4
        E0020 an 1 14
        E0031 an 1 1
        E0035 an 1 1
        E0036 n 1 6
        E0051 an 1 3
        E0052 an 1 3
        E0054 an 1 3
        E0057 an 1 6
        E0062 an 1 14
        E0065 an 1 6
        E0074 n 1 10"""
        .lines();
  }
}
