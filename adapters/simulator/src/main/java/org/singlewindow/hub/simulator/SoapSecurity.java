package org.singlewindow.hub.simulator;

import java.util.HashMap;
import java.util.Map;
import javax.security.auth.callback.CallbackHandler;
import org.apache.cxf.ws.security.wss4j.WSS4JInInterceptor;
import org.apache.cxf.ws.security.wss4j.WSS4JOutInterceptor;
import org.apache.wss4j.common.ConfigurationConstants;
import org.apache.wss4j.common.WSS4JConstants;
import org.apache.wss4j.common.ext.WSPasswordCallback;

/** Signing in by UsernameToken, on both sides of a SOAP partner. */
final class SoapSecurity {

  private SoapSecurity() {}

  /** Asks every message for this name and password. */
  static WSS4JInInterceptor expect(String username, String password) {
    Map<String, Object> properties = properties();
    properties.put(
        ConfigurationConstants.PW_CALLBACK_REF,
        (CallbackHandler)
            callbacks -> {
              WSPasswordCallback asked = (WSPasswordCallback) callbacks[0];
              if (username.equals(asked.getIdentifier())) {
                asked.setPassword(password);
              }
            });
    return new WSS4JInInterceptor(properties);
  }

  /** Signs every message in with this name and password. */
  static WSS4JOutInterceptor show(String username, String password) {
    Map<String, Object> properties = properties();
    properties.put(ConfigurationConstants.USER, username);
    properties.put(ConfigurationConstants.ADD_USERNAMETOKEN_NONCE, "true");
    properties.put(ConfigurationConstants.ADD_USERNAMETOKEN_CREATED, "true");
    properties.put(
        ConfigurationConstants.PW_CALLBACK_REF,
        (CallbackHandler) callbacks -> ((WSPasswordCallback) callbacks[0]).setPassword(password));
    return new WSS4JOutInterceptor(properties);
  }

  private static Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put(ConfigurationConstants.ACTION, ConfigurationConstants.USERNAME_TOKEN);
    properties.put(ConfigurationConstants.PASSWORD_TYPE, WSS4JConstants.PW_DIGEST);
    return properties;
  }
}
