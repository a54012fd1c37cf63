package org.evenkeel.simulator.platform;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Lists;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.store.Store;
import org.jspecify.annotations.Nullable;

/// Styles, scripts and pictures of a platform's pages, from a list of `path bytes`.
final class Parts {
  private static final double PRODUCT_FLAT = 20;

  private final List<Move> common;
  private final List<Move> office;
  private final List<String> forms;
  private final @Nullable Move[] pictures;
  private final Store store;

  Parts(Lists lists, Store store) {
    this.store = store;
    Dice own = new Dice(store.traits().mark());
    Form form = new Form(own, own.letters(own.between(4, 9)));
    List<String> versions = lists.get("versions").stream().map(form::fill).toList();
    common =
        lists.get("common").stream().map(line -> part(form.fill(dated(line, versions)))).toList();
    office =
        lists.get("office").stream().map(line -> part(form.fill(dated(line, versions)))).toList();
    forms = lists.get("pictures");
    pictures = new Move[store.goods().products().size() * forms.size()];
  }

  private static String dated(String line, List<String> versions) {
    String dated = line;
    for (int i = 0; i < versions.size(); i++) {
      dated = dated.replace("{v" + (i + 1) + '}', versions.get(i));
    }
    return dated;
  }

  private static Move part(String line) {
    int space = line.indexOf(' ');
    return Move.asset(line.substring(0, space), Long.parseLong(line.substring(space + 1)));
  }

  /// The parts of one page, in the order in which a browser asks for them.
  List<Move> of(Dice dice, Move page) {
    List<Move> wanted = new ArrayList<>(common);
    int shown = 2 + dice.below(8);
    for (int i = 0; i < shown; i++) {
      wanted.add(picture(dice, dice.skewed(store.goods().products().size(), PRODUCT_FLAT)));
    }
    if (dice.chance(0.25)) {
      wanted.add(Move.asset("/favicon.ico", 1150));
    }
    return wanted;
  }

  /// The parts of the back office.
  List<Move> ofOffice() {
    return office;
  }

  private Move picture(Dice dice, int product) {
    int size = dice.below(forms.size());
    int at = product * forms.size() + size;
    Move known = pictures[at];
    if (known == null) {
      known = drawn(product, size);
      pictures[at] = known;
    }
    return known;
  }

  private Move drawn(int product, int size) {
    String path =
        forms
            .get(size)
            .replace("{product}", store.goods().products().get(product))
            .replace("{number}", Integer.toString(product + 1))
            .replace("{digit}", Integer.toString(product % 10))
            .replace("{month}", "%02d".formatted(1 + product % 12));
    Dice own = new Dice(path.hashCode() + store.seed());
    return Move.asset(path, (long) Math.clamp(own.logNormal(21_000, 0.8), 900, 900_000));
  }
}
