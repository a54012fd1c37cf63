package org.evenkeel.desk.assess;

import java.util.List;
import org.evenkeel.desk.assess.Question.Option;
import org.evenkeel.desk.assess.Question.Row;

/// The questions about the business and about harm, which are asked last.
final class LaterQuestions {
  private static final Question BUSINESS =
      new Question.OneOf(
          "business",
          "What sort of business is it?",
          "Some laws bind marketplaces and pharmacies, and not a store that sells its own goods.",
          "store.kind",
          List.of(
              new Option("online-retailer", "A store that sells its own goods", ""),
              new Option("marketplace", "A marketplace", "Others sell on it."),
              new Option("platform", "A platform for stores", ""),
              new Option("pharmacy", "A pharmacy", ""),
              new Option("service", "A service", ""),
              new Option("other", "Something else", "")));
  private static final Question SIZE =
      new Question.OneOf(
          "size",
          "How big is it?",
          "A few laws leave small businesses out.",
          "store.size",
          List.of(
              new Option(
                  "small", "Small", "Fewer than 50 people, and at most 10 million euros a year."),
              new Option("medium", "Medium", "Fewer than 250 people, and at most 50 million."),
              new Option("large", "Large", "")));
  private static final Question ROLE =
      new Question.OneOf(
          "role",
          "Whose data is it?",
          "Who decides about data tells authorities; who keeps it for others tells them.",
          "role",
          List.of(
              new Option(
                  "controller", "The store's own", "It decides why and how the data is used."),
              new Option("processor", "Somebody else's", "It is kept for other businesses.")));
  private static final Question IDENTITY =
      new Question.OneOf(
          "identity",
          "How easily can somebody tell who the people are?",
          "One of the three parts of the severity after ENISA.",
          Severity.EASE,
          List.of(
              new Option("0.25", "Hardly", "Codes that mean nothing outside."),
              new Option("0.5", "With effort", "First names, a town."),
              new Option("0.75", "With other data at hand", "An address, a telephone number."),
              new Option("1", "At once", "Full names with e-mail or postal addresses.")));
  private static final Question HARM =
      new Question.Each(
          "harm",
          "What could come of it for the people?",
          "Laws have tests of harm. What nobody has answered is never taken as no.",
          List.of(
              new Row("harm.RISK", "A risk of any kind", "Spam, fraud, embarrassment, loss.", ""),
              new Row(
                  "harm.HIGH_RISK",
                  "A high risk",
                  "Card fraud, identity theft, accounts elsewhere opened.",
                  ""),
              new Row("harm.MISUSE_LIKELY", "The data is likely to be misused", "", ""),
              new Row("harm.ID_THEFT_RISK", "Identity theft or fraud", "", ""),
              new Row("harm.SUBSTANTIAL_HARM", "Substantial harm or loss", "", ""),
              new Row("harm.SERIOUS_HARM", "Serious harm", "", ""),
              new Row("harm.RROSH", "A real risk of significant harm", "As Canada asks.", "")));

  private static final Question ALSO =
      new Question.AnyOf(
          "also",
          "Is the business any of these besides?",
          "Each of them has laws of its own. Choosing none is an answer, too.",
          "store.also",
          List.of(
              new Option("financial-institution", "A bank, a lender or the like", ""),
              new Option("payment-licence", "A payment service with a licence", ""),
              new Option("information-broker", "A seller of data about people", ""),
              new Option("hipaa-covered", "Health care under HIPAA", "United States."),
              new Option("health-records", "A keeper of health records", "Apps and devices, too."),
              new Option("dfs-licensed", "Licensed by New York's DFS", ""),
              new Option("telecom", "A provider of telephone or Internet access", ""),
              new Option("critical-infrastructure", "Critical infrastructure", ""),
              new Option("manufacturer", "A maker of products with digital parts", "")));

  static final List<Question> ALL = List.of(BUSINESS, SIZE, ALSO, ROLE, IDENTITY, HARM);

  private LaterQuestions() {}
}
