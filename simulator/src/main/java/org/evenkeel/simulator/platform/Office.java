package org.evenkeel.simulator.platform;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.scene.Move;

/// What a platform's back office is asked, and how it answers. Where its addresses carry a secret
/// of the session, it is `key`.
public interface Office {
  /// A secret for one session.
  String key(Dice dice);

  /// The page with the form.
  Move door(Dice dice);

  /// The form is sent.
  Move knock(Dice dice, boolean accepted);

  /// The first page behind the door; where several addresses lead there, the usual one.
  Move dashboard(Dice dice, String key);

  /// A few pages of ordinary work.
  List<Move> work(Dice dice, String key);

  Move orders(Dice dice, String key);

  Move customer(Dice dice, String key, int number);

  /// `rows` orders or customers as a file.
  Move export(Dice dice, String key, long rows);

  /// Makes an account of staff.
  List<Move> hire(Dice dice, String key);

  /// Brings in a part of software of one's own, which can be called at `planted(name)`.
  List<Move> plant(Dice dice, String key, String name);

  String planted(String name);

  /// Changes text that stands on every page.
  List<Move> editLook(Dice dice, String key);

  /// A page of orders for a program with a key.
  Move pull(Dice dice, int page, int rows);

  /// Changes a text of the store, for a program with a key.
  Move write(Dice dice);
}
