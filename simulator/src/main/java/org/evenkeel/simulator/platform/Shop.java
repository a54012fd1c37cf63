package org.evenkeel.simulator.platform;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Order;

/// What a platform's storefront is asked, and how it answers.
public interface Shop {
  Move home(Dice dice);

  Move category(Dice dice);

  /// A category sorted, filtered or turned over.
  Move listing(Dice dice);

  Move product(Dice dice, int number);

  Move search(Dice dice);

  Move article(Dice dice);

  /// Something that is not there any more.
  Move lost(Dice dice);

  /// What a browser that has never been here loads for `page`, in order.
  List<Move> parts(Dice dice, Move page);

  /// What the page's script asks for once it runs.
  List<Move> behind(Dice dice);

  List<Move> addToCart(Dice dice, int product);

  Move cart(Dice dice);

  /// The page on which one pays.
  Move checkout(Dice dice);

  /// What the checkout sends while its form is filled in; `basket` is the same until it is paid.
  List<Move> fillIn(Dice dice, long basket);

  Move pay(Dice dice, long basket, boolean accepted);

  /// The page after the payment.
  Move thanks(Dice dice, Order order);

  /// A try to sign in, and the page after it.
  List<Move> login(Dice dice, boolean accepted);

  /// A page of the customer's account.
  Move account(Dice dice);

  List<Move> forgot(Dice dice);

  /// What the payment provider tells the store.
  Move callback(Dice dice, Order order);

  /// A try of a voucher.
  Move coupon(Dice dice, boolean accepted);

  /// The page with one order's bill, or what a stranger to it gets.
  Move bill(Dice dice, long order, boolean accepted);
}
