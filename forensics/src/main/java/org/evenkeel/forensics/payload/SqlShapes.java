package org.evenkeel.forensics.payload;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.expression.Expression;

/// Shapes of SQL that nobody types into a store: expressions over the letters of `SqlTokens`. A
/// shape is a piece of SQL's grammar, so a new trick with old grammar is known at once.
final class SqlShapes {
  /// Something that has a value at once: no mere word, of which people's sentences are made.
  private static final String VALUE = "(?:[nsvN]|[fF]\\(|\\(S|K)";

  /// @param expression over letters
  /// @param why a sentence
  record Shape(Expression expression, Strength strength, String why) {}

  /// Asked only of what stands in apostrophes: people put words in other quotes, and inches.
  private static final Expression BACK =
      Expression.of(
          "^q[)]*(?:[+&=]|!?l)[+&l=!(nNvasw).]{0,24}[+&=!l(][+(!]*s$|^q[)]*(?:[+&]|!?l)[+(!]*s$",
          0);

  private static final Gate GATE = new Gate();
  private static final List<Shape> SHAPES = shapes();

  private SqlShapes() {}

  /// Whether any shape is in `letters` at all.
  static boolean anyIn(String letters) {
    return GATE.opensFor(letters);
  }

  /// Whether `letters`, read inside of apostrophes, leave them and go back into others.
  static boolean goesBack(String letters) {
    return BACK.occursIn(letters);
  }

  static List<Shape> all() {
    return SHAPES;
  }

  private static List<Shape> shapes() {
    List<Shape> shapes = new ArrayList<>();
    conditions(shapes);
    queries(shapes);
    leavings(shapes);
    goingOn(shapes);
    calculations(shapes);
    calls(shapes);
    return List.copyOf(shapes);
  }

  /// Conditions and clauses added to a query that goes on.
  private static void conditions(List<Shape> shapes) {
    certain(
        shapes,
        "[&W][!(+]*" + VALUE + "[^&;]{0,30}[=l]",
        "It adds a condition that compares what needs no comparing");
    certain(
        shapes,
        "(?:q|[nsw)])\\)*&[!(+]*w(?:\\.w)*[)]*=[+(!]*" + VALUE,
        "It adds a condition about a column");
    certain(shapes, "&[!(+]*[(]?S[A]?[wnsvfF(*+K]", "It adds a condition with a query in it");
    certain(
        shapes, "[nsq)]\\)*B[(+]*(?:n|S|[fF]\\(|K|s)[^w]*(?:c|$)", "It sorts by a column's number");
    certain(shapes, "(?:^|[nsq)])[)]*H[(+!]*" + VALUE + "+[=+]", "It adds a condition for groups");
    likely(
        shapes, "H[(+!]*[nNsv][)]*[&=][(!+]*[nNsv][)]*(?:$|c)", "It adds a condition for groups");
    likely(
        shapes,
        "(?:[nsqa]|w[)])[)]*(?:Rw(?:[,E]?w){0,4})?W[(!+]*w[)]*=[(+!]*(?:[nsavNw]|[fF]\\()",
        "It goes on with the condition of a query");
    certain(shapes, "[nsq)]\\)*L[nw(]", "It limits or hands on the rows of a query");
  }

  /// Whole queries and statements.
  private static void queries(List<Shape> shapes) {
    certain(shapes, "U[A(+!]*S", "It joins a second database query to the store's own");
    certain(shapes, "\\(+S[A]?[wnsvfFN(*+K]", "It puts a query in brackets");
    certain(shapes, "S[A]?[^;R]{1,60}R[(]*[wMs]", "It is a query that reads columns from a table");
    certain(shapes, "S[A]?[+(]*(?:v|[fF]\\()", "It asks the database about itself");
    certain(
        shapes,
        ";[(]*(?:S[A]?[nsvfF(*+NK]|S.{1,40}R|IO|Iw[(V]|DR|PwV|X(?:[avF(]|w[(;c]|wk?[s(v]|$))",
        "It adds a statement");
    certain(shapes, "[nsqw)]Os|OOs", "It writes what a query reads into a file");
    certain(
        shapes,
        "^(?:IO[ws(]|I[ws]+\\([^)]*\\)?V|PwV|DR[ws]).*",
        "It is a statement that changes the database");
    certain(shapes, "X(?:[avF]|wk?[s(v]|w[ns])", "It runs a procedure or waits");
    certain(shapes, "(?:^|[^w])[(]*K[^;k]{0,40}k[^;k]{1,40}k", "It asks a case by case question");
    certain(shapes, "[RM=.,(]M|RM|^M.", "It reads the database's own catalogue");
    certain(shapes, "(?:^|[=+(&,S])v[=+,)c&]|[=+(&,S]v$", "It reads a variable of the database");
    likely(shapes, "^M$", "It names the database's own catalogue");
    certain(shapes, ";[(]*Va=", "It adds a statement");
    likely(shapes, "^Va[=,]|^Va$", "It sets a variable of the database");
    likely(shapes, "Y", "It names a procedure of the database that only attackers call");
    certain(shapes, ";[(]*f\\(.{0,12}=", "It adds a statement");
  }

  /// Values that end the text or the query in which they stand.
  private static void leavings(List<Shape> shapes) {
    certain(shapes, "q[)]*;?c", "It leaves the quotes and cuts off the rest of the query");
    certain(
        shapes,
        "q[)]*&[!(+]*(?:s[=lc)]|(?:[nvN]|[fF]\\(|\\(S|K)(?:[=lc;)&+,nf]|$))",
        "It leaves the quotes and adds a condition");
    certain(
        shapes, "q[)]*(?:=[!(+]*[sn(fFvN]|!?l[(+]*[n(fFvN])", "It leaves the quotes and compares");
    certain(
        shapes,
        "q[)]*[+&][(+]*(?:[SfFKv]|\\(S|n[c=&]|s[=l])",
        "It leaves the quotes and calculates");
    certain(
        shapes,
        "q[)]*(?:B[(+]*[nf(]|H[(+!]*[nsfF]|Ln|U[A(]*[S(]|W[(+!]*(?:w=|[nsfF]))",
        "It leaves the quotes and goes on with the query");
    certain(
        shapes, "[nq)]\\)+;?c", "It closes brackets that it did not open and cuts off the rest");
    likely(
        shapes,
        "q[)]*&!?w\\([^)]{0,20}\\)|q[)]*&[^;c]{1,24}c|q!?l[^w]{0,4}c",
        "It leaves the quotes, adds a condition and cuts off the rest of the query");
    likely(shapes, "^[)q]+E[wsq]?R|^nE[qs]R|^Rw(?:W[(!]*w=|B|Ln)", "It goes on with a query");
    likely(shapes, "^[fF]\\($|^X\\(", "It begins to call a function of the database");
    likely(shapes, "^!?l\\([ns],[ns],[ns]|^q?,?s,s,s,s?|&s\\?s", "It lists values for a query");
    likely(shapes, "^qs$|q;?[(]*Tw|[ns)];[(]*Tw", "It leaves the quotes and adds something");
    likely(shapes, "^&[!(+]*w=[+(!]*[snw]", "It adds a condition about a column");
    likely(shapes, "^[(]?[nsv]=[nsv]=[nsv]", "It compares what was compared");
    likely(shapes, "(?:^|[nsq)])[)]*UA(?:$|[^w])", "It joins a second query to the store's own");
    likely(shapes, "[nsq][=]+[+!(]*n?[)]*c", "It compares and cuts off the rest");
    likely(shapes, "^n\\)*;?c$", "It cuts off the rest of a query");
  }

  /// Values that end the text in which they stand, and go on with a name or a function.
  private static void goingOn(List<Shape> shapes) {
    likely(
        shapes,
        "q[)]*[+=&!lN(]{1,6}w(?:\\.w)?[)]*;?c",
        "It leaves the quotes, goes on with a column and cuts off the rest of the query");
    likely(
        shapes, "q[)]*&[(!]*w(?:\\.w)*[)]*!?l[ns(]", "It leaves the quotes and adds a condition");
    likely(shapes, "q[)]*[)=+]:w", "It leaves the quotes and compares");
    likely(shapes, "q[)]*[+][(+]*[nN][)]*[+=&]+s$", "It leaves the quotes and calculates");
    likely(shapes, "^[|&!(+]*&[!(+]*[nsvN][)]*;?c", "It adds a condition and cuts off the rest");
    likely(shapes, "^n&\\(+[!]?[nsN]\\)+$|[=(]S$", "It goes on with a query");
    likely(
        shapes,
        "q[)]*&[!(]*w(?:\\.w)*[)]*=[(]*w|q[)]*B[(]*w|q[)]*(?:,[(]*[nsN])+[)]*(?:\\)|\\)?;?c)$",
        "It leaves the quotes and goes on with the query");
    likely(
        shapes,
        "^[(]*S[A]?(?:[(]+[nsNav]|[Na]|n[,;c]|[+]$|s,)",
        "It is a query that asks for a value");
    likely(shapes, "[)ns]k[ns]k", "It asks a case by case question");
  }

  /// Values that calculate, and go back into the quotes or cut off the rest.
  private static void calculations(List<Shape> shapes) {
    likely(
        shapes,
        "^q[)]*&[!(+]*(?:w(?:\\.w)*[)]*=|l\\()",
        "It leaves the quotes and adds a condition");
    likely(shapes, "^[(]+[^;]{0,40}[+&=][^;]{0,40}[)]+;?c$", "It cuts off the rest of a query");
    likely(
        shapes, "^[+n)]*n[)]*U[A]?c$|^q[)]*U[A]?c$", "It joins a second query to the store's own");
  }

  /// Functions of databases.
  private static void calls(List<Shape> shapes) {
    certain(shapes, "[nsqv)&(]!?lN|lN[)]*[&=;c)]|\\)l\\(|[nsq)]&!?N", "It compares with nothing");
    certain(
        shapes,
        "&[!(]*[fw]\\([^)]{0,20}\\)[)]*[&=+:]",
        "It adds a condition that calls a function");
    certain(shapes, "U[A]*V[f(]", "It joins rows of its own to those of the store");
    likely(shapes, "[wsnqN)v]:w", "It casts a value as PostgreSQL does");
    certain(shapes, "F\\(", "It calls a function of the database that only attackers call");
    certain(shapes, "[nsq]\\)*[&+=]+[(+!]*[fF]\\(", "It calls a function of the database");
    certain(
        shapes,
        "=[(+!]*[fF]\\(.{0,24}\\)[)]*[=+&]",
        "It calculates with functions of the database");
    certain(shapes, "f\\([^;]{0,20}f\\([^;]{0,20}[f,)n]", "It nests functions of the database");
    certain(
        shapes, "f\\([nsv,+]+\\)[&+=]+[(]*f\\(", "It strings functions of the database together");
    likely(shapes, "n[&][!(+]*nc", "It joins numbers with and or or");
    certain(shapes, "f\\([(]*[nsv]=[nsv]", "It compares inside of a function of the database");
    likely(shapes, "\\([ns]=[ns]\\)[+&=]", "It calculates with a comparison");
    likely(shapes, "^n!?l(?:n&n|\\([ns],[ns])", "It compares what needs no comparing");
    likely(shapes, "f\\([nsvNf][^;]{0,24}Ew[(n)]*\\)", "It casts a value");
    likely(
        shapes,
        "^f\\([nsvNwf][^;]{0,40},[^;]{0,60}\\)$|^f\\([fsv][^;]{0,40}\\)$|^f\\(\\)$",
        "It calls a function of the database");
  }

  private static void certain(List<Shape> shapes, String expression, String why) {
    GATE.add(expression);
    shapes.add(new Shape(Expression.of(expression, 0), Strength.CERTAIN, why));
  }

  private static void likely(List<Shape> shapes, String expression, String why) {
    GATE.add(expression);
    shapes.add(new Shape(Expression.of(expression, 0), Strength.LIKELY, why));
  }
}
