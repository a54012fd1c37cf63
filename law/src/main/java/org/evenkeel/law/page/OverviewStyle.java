package org.evenkeel.law.page;

/// How the overview looks: light, dark, on a phone, on paper.
final class OverviewStyle {
  static final String CSS =
      """
      :root { --ink: #16202b; --soft: #51606f; --page: #f6f7f9; --card: #ffffff; --line: #d7dde4;
        --strong: #0b4f79; --alarm: #a3200d; --unsure: #7a4b00; color-scheme: light dark; }
      @media (prefers-color-scheme: dark) { :root { --ink: #e8edf2; --soft: #a9b6c3; --page: #11171d;
        --card: #1a222b; --line: #33404d; --strong: #8fc7ee; --alarm: #ff9d8c; --unsure: #f0c069; } }
      * { box-sizing: border-box; }
      body { margin: 0; background: var(--page); color: var(--ink);
        font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; }
      main { max-width: 54rem; margin: 0 auto; padding: 1rem; }
      h1 { font-size: 1.5rem; margin: .5rem 0 1rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
      h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; color: var(--soft); } h4 { margin: 0; font-size: 1rem; }
      a { color: var(--strong); } small, .cite { color: var(--soft); font-size: .85rem; }
      .next { background: var(--card); border: 1px solid var(--line);
        border-left: .5rem solid var(--alarm); border-radius: .5rem; padding: 1rem 1.25rem; }
      .next p { margin: 0; } .label { color: var(--soft); }
      .left { font-size: clamp(2rem, 8vw, 3.25rem); font-weight: 700; line-height: 1.15; color: var(--alarm); }
      .who { font-size: 1.2rem; font-weight: 600; }
      .counts span { margin-right: 1rem; white-space: nowrap; }
      .scroll { overflow-x: auto; }
      table { border-collapse: collapse; width: 100%; background: var(--card); }
      th, td { text-align: left; vertical-align: top; padding: .5rem .6rem; border-bottom: 1px solid var(--line); }
      tr.over td { color: var(--alarm); }
      article { background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
        padding: .75rem 1rem; margin: 0 0 .75rem; overflow-wrap: anywhere; }
      article p { margin: .35rem 0 0; } .when { color: var(--strong); font-weight: 600; }
      .unsure { color: var(--unsure); }
      details { margin: 1rem 0; } summary { cursor: pointer; font-weight: 600; min-height: 1.75rem; }
      li { margin-bottom: .35rem; overflow-wrap: anywhere; }
      footer { margin-top: 2rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .85rem; }
      @media print { :root { --ink: #000; --soft: #333; --page: #fff; --card: #fff; --line: #999;
          --strong: #000; --alarm: #000; --unsure: #000; }
        main { max-width: none; padding: 0; } article, tr, .next { break-inside: avoid; }
        details > ul { display: block; } a { text-decoration: none; } }
      """;

  private OverviewStyle() {}
}
