/// The style of the two columns and of the cards. Beads that are off the screen are not laid out: an article of 2,000
/// segments opens as fast as one of 20.
let bitextStyle: StaticString = """

    main { padding-bottom: 3rem; }
    main:focus { outline: none; }
    .columns, .pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 3.5rem; }
    .columns h2 { font: 600 0.93rem var(--tool); color: var(--soft); margin: 1.5rem 0 0.3rem; padding-inline-start: 2.4rem; }
    .bead { content-visibility: auto; contain-intrinsic-size: auto 4.5rem; padding: 0.12rem 0; }
    .bead.start { padding-top: 0.95rem; }
    .bead:target .cell { background: var(--sheet); }
    .bead[hidden], .card[hidden] { display: none; }
    .pair { position: relative; }
    .cell { font: 1.07rem/1.55 var(--text); min-width: 0; }
    .cell p { position: relative; margin: 0; padding-inline-start: 2.4rem; overflow-wrap: break-word; }
    .segment::before { content: attr(data-line); position: absolute; inset-inline-start: 0; width: 1.7rem; text-align: end;
      font: 0.72rem/1.65rem var(--tool); font-variant-numeric: tabular-nums; color: var(--soft); user-select: none; }
    .heading { font-weight: 600; font-size: 1.25rem; line-height: 1.35; }
    .caption { font-style: italic; }
    .quotation p { border-inline-start: 2px solid var(--line); }
    .item .segment:first-child { text-indent: -0.9em; padding-inline-start: calc(2.4rem + 0.9em); }
    .several p + p { margin-top: 0.35rem; }
    .several p::after { content: ""; position: absolute; inset-inline-start: 2rem; inset-block: 0.35em; width: 2px;
      background: var(--link); border-radius: 1px; opacity: 0.55; }
    .kind { position: absolute; left: 50%; top: 0.25rem; transform: translateX(-50%); font: 600 0.78rem/1.3 var(--tool);
      color: var(--link); background: var(--sheet); border: 1px solid var(--line); border-radius: 9px; padding: 0 0.45em;
      white-space: nowrap; }
    .unsure { border-inline: 2px dotted var(--soft); }
    .doubt { grid-column: 1 / -1; padding-inline-start: 2.4rem; font: italic 0.78rem/1.3 var(--tool); color: var(--soft); }
    .gap { margin-inline-start: 2.4rem; padding: 0.3rem 0.8rem; border: 1px dashed var(--soft); border-radius: 5px;
      color: var(--soft); font: italic 0.93rem/1.5 var(--tool); align-self: start; }

    [data-w].lit { background: var(--answer); border-radius: 3px; box-shadow: 0 0 0 1px var(--answer); }
    .mark { color: inherit; background: var(--wash); text-decoration: none; border-bottom: 2px solid var(--tone);
      border-radius: 3px 3px 0 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
    .mark.critical { border-bottom: 4px double var(--tone); }
    .mark.minor { border-bottom-style: dashed; }
    .mark.neutral { border-bottom-style: dotted; }
    .mark.point { padding-inline: 0.2em; }
    .mark sup { font: 600 0.66rem/0 var(--tool); color: var(--tone); padding-inline-start: 0.15em; }
    .mark.off { background: none; border-bottom: 0; }
    .mark.off sup { display: none; }
    .mark.lit { box-shadow: 0 0 0 2px var(--tone); }

    .card { margin: 0.55rem 0 0.8rem 2.4rem; padding: 0.6rem 0.9rem 0.7rem; background: var(--sheet);
      border: 1px solid var(--line); border-inline-start: 4px solid var(--tone); border-radius: 6px; }
    .card:focus, .card:target, .card.lit { border-color: var(--tone); outline: none; box-shadow: 0 0 0 1px var(--tone); }
    .card h3 { display: flex; flex-wrap: wrap; gap: 0.1rem 0.9rem; align-items: baseline; margin: 0; font: inherit; }
    .card h3 code { font-weight: 600; }
    .number { font-weight: 600; font-variant-numeric: tabular-nums; color: var(--tone, var(--link)); text-decoration: none;
      background: var(--wash); border-radius: 4px; padding: 0 0.4em; }
    .number:hover { text-decoration: underline; }
    .mqm, .confidence { color: var(--soft); font-size: 0.87rem; }
    .confidence { margin-inline-start: auto; }
    .message { margin: 0.25rem 0 0.4rem; font: 1.07rem/1.45 var(--text); overflow-wrap: anywhere; }
    .card dl { display: grid; grid-template-columns: 4.2rem minmax(0, 1fr); gap: 0.1rem 0.9rem; margin: 0;
      font-size: 0.93rem; }
    dt { color: var(--soft); }
    dd { margin: 0; overflow-wrap: anywhere; }
    .expected { font-weight: 600; }
    .where { font-variant-numeric: tabular-nums; }
    .where a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: 2px; }
    .copy { font-size: 0.87rem; padding: 0 0.5rem; margin-inline-start: 0.4rem; }
    footer { padding-block: 1rem 2.5rem; color: var(--soft); font-size: 0.87rem; border-top: 1px solid var(--line); }

    @media (max-width: 46rem) {
      body > header, body > main, body > form, body > footer { width: calc(100% - 2rem); }
      html { scroll-padding-top: 1rem; }
      .controls { position: static; }
      .figure.score { margin-inline-start: 0; flex-basis: 100%; }
      .columns { display: none; }
      .pair { grid-template-columns: minmax(0, 1fr); row-gap: 0.2rem; }
      .cell.source { color: var(--soft); }
      .cell.source .mark { color: var(--ink); }
      .kind { position: static; transform: none; justify-self: start; margin-inline-start: 2.4rem; }
      .bead { padding: 0.45rem 0; }
      .card { margin-inline-start: 0; }
      .confidence { margin-inline-start: 0; }
    }
    @media print {
      :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000;
        --critical: #8a0f2c; --major: #803500; --minor: #5a4700; --neutral: #30475d; --critical-wash: #fbe3e7;
        --major-wash: #fdead9; --minor-wash: #f8f0cf; --neutral-wash: #e6eef5; --good: #14532d; }
      body { font-size: 10pt; }
      .controls, .skip, .copy { display: none !important; }
      .bead { content-visibility: visible; }
      .pair, .card { break-inside: avoid; }
      .card { box-shadow: none !important; }
    }

    """
