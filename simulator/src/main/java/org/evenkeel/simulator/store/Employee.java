package org.evenkeel.simulator.store;

import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Names;
import org.evenkeel.simulator.scene.Visitor;

/// Someone who works in the back office.
///
/// @param office how they appear from the store's own network
/// @param home how they appear from their own
/// @param agency true for those who build the store and do not run it
public record Employee(
    String login, String mail, Visitor office, Visitor home, boolean agency, int number) {
  private static final String HTTP_2 = "HTTP/2.0";

  static Employee invented(Dice dice, int number, String domain, long at) {
    Names.Person person = Names.person(dice);
    String login =
        number == 0 && dice.chance(0.4)
            ? "admin"
            : person.first().toLowerCase(java.util.Locale.ROOT);
    boolean agency = number == 1;
    String network = "office of " + (agency ? "agency" : domain);
    Dice shared = new Dice(domain.hashCode()).fork(network);
    String agent = Agents.desktop(dice, at);
    return new Employee(
        login + (number > 2 ? number : ""),
        login + number + '@' + (agency ? "studio-" + domain : domain),
        new Visitor(Networks.home(shared, false), agent, HTTP_2),
        new Visitor(Networks.home(dice, dice.chance(0.4)), agent, HTTP_2),
        agency,
        number);
  }
}
