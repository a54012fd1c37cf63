package org.evenkeel.desk.access;

/// Who is to get an account.
public record NewPerson(String name, String email, String password) {
  @Override
  public String toString() {
    return "NewPerson[" + name + "]";
  }
}
