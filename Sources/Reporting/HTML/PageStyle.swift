/// The page's style sheet. Colours meet WCAG 2.2 AA (4.5 to 1 for text) on every ground they are used on, in light and
/// dark; severities differ by icon, word and line as well as by colour.
let pageStyle: StaticString = """

    :root {
      --paper: #fbfaf7; --sheet: #ffffff; --ink: #23262b; --soft: #5a5f67; --line: #e2dfd7; --link: #1d5a96;
      --critical: #a01436; --critical-wash: #fbe3e7; --major: #9a4206; --major-wash: #fdead9;
      --minor: #6d5600; --minor-wash: #f8f0cf; --neutral: #3d566f; --neutral-wash: #e6eef5;
      --good: #1f6b3a; --good-wash: #e2f2e6; --focus: #1d5a96; --answer: #cfe3f5;
      --text: "Iowan Old Style", "Charter", "Source Serif 4", Georgia, "DejaVu Serif", serif;
      --tool: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", "DejaVu Sans", sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #17191c; --sheet: #1e2125; --ink: #e5e3dd; --soft: #a5a9af; --line: #33373d; --link: #8dbdf0;
        --critical: #ff9fb0; --critical-wash: #46202a; --major: #f7b27a; --major-wash: #452d18;
        --minor: #e3cd72; --minor-wash: #3b341a; --neutral: #a3c4e2; --neutral-wash: #233444;
        --good: #8fd3a4; --good-wash: #1d3626; --focus: #8dbdf0; --answer: #244a68;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 5rem; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 var(--tool); }
    body > header, body > main, body > form, body > footer {
      width: min(75rem, 100% - 3rem); margin-inline: auto; }
    a { color: var(--link); }
    code { font: 0.93em/1.4 ui-monospace, "SF Mono", "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
    small { color: var(--soft); font-size: 0.87em; font-weight: normal; }
    :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { left: 1rem; top: 0.5rem; background: var(--sheet); padding: 0.3rem 0.6rem; z-index: 3; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .sprite { position: absolute; }
    .icon { width: 0.85em; height: 0.85em; fill: currentColor; flex: none; margin-inline-end: 0.35em; vertical-align: -0.06em; }
    .severity { white-space: nowrap; font-weight: 600; }
    .critical { --tone: var(--critical); --wash: var(--critical-wash); }
    .major { --tone: var(--major); --wash: var(--major-wash); }
    .minor { --tone: var(--minor); --wash: var(--minor-wash); }
    .neutral { --tone: var(--neutral); --wash: var(--neutral-wash); }
    .severity { color: var(--tone); }

    .verdict { padding-top: 2rem; }
    .names { margin: 0; color: var(--soft); overflow-wrap: anywhere; }
    .name { color: var(--ink); }
    .outcome { font: 600 1.7rem/1.25 var(--text); margin: 0.35rem 0 1.1rem; overflow-wrap: anywhere; }
    .passes { color: var(--good); }
    .fails, .incomplete { color: var(--critical); }
    .verdict h2 { font-size: 0.87rem; font-weight: 600; color: var(--soft); margin: 0 0 0.3rem; }
    .verdict ul { list-style: none; margin: 0; padding: 0; }
    .figures { display: flex; flex-wrap: wrap; gap: 0.3rem 2rem; align-items: baseline; padding: 0.8rem 0 !important;
      border-block: 1px solid var(--line); }
    .figure b { font: 600 1.35rem/1.2 var(--text); font-variant-numeric: tabular-nums lining-nums; }
    .figure.none, .figure.none .severity { color: var(--soft); font-weight: normal; }
    .figure.score { margin-inline-start: auto; }
    .figure.score small { display: inline-block; margin-inline-start: 0.5em; }
    .breakdown { display: flex; flex-wrap: wrap; gap: 1rem 4rem; margin: 1.1rem 0; }
    .breakdown li { display: flex; justify-content: space-between; gap: 1.5rem; }
    .breakdown b { font-variant-numeric: tabular-nums; }
    .list { margin: 0.4rem 0; }
    .list summary { cursor: pointer; color: var(--link); }
    .list ol, .verdict .list ul { margin: 0.5rem 0 1rem; padding-inline-start: 2rem; overflow-wrap: anywhere; }
    .list li { margin: 0.15rem 0; }
    .verdict .list ul { padding-inline-start: 1rem; }
    .apart span { font-family: var(--text); }
    .problems { margin: 1.1rem 0; padding: 0.7rem 1rem; background: var(--wash); border-radius: 6px; }
    .verdict .problems h2 { color: var(--tone); }
    .problems li { overflow-wrap: anywhere; }
    .loose { margin-top: 1.5rem; }

    .controls { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 0.4rem 0.9rem; align-items: center;
      margin-top: 1.2rem; padding-block: 0.6rem; background: var(--paper);
      border-bottom: 1px solid var(--line); font-size: 0.93rem; }
    .controls[hidden] { display: none; }
    .controls fieldset { display: flex; flex-wrap: wrap; gap: 0.2rem 0.9rem; border: 0; margin: 0; padding: 0; }
    .controls label { white-space: nowrap; cursor: pointer; }
    .controls input[type="search"] { flex: 1 1 9rem; min-width: 8rem; }
    .controls select { max-width: 12rem; }
    button, select, input[type="search"] { font: inherit; color: inherit; background: var(--sheet);
      border: 1px solid var(--soft); border-radius: 5px; padding: 0.15rem 0.55rem; }
    button { cursor: pointer; }
    input[type="checkbox"] { accent-color: var(--link); }
    kbd { font: 0.85em ui-monospace, monospace; color: var(--soft); }
    output { color: var(--soft); font-variant-numeric: tabular-nums; }

    """
