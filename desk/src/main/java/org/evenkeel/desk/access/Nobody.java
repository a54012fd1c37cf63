package org.evenkeel.desk.access;

import java.util.List;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// Whoever has not shown yet who they are.
final class Nobody extends AnonymousAuthenticationToken {
  static final Nobody INSTANCE = new Nobody();

  private Nobody() {
    super("nobody", "nobody", List.of(new SimpleGrantedAuthority("NOBODY")));
  }
}
