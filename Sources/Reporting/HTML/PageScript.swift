/// The page's script. Everything it does is a comfort: linked highlights, filters, keys, copying. It reads the page and
/// never writes markup, so that no text of a document can become code.
let pageScript: StaticString = #"""

    (function () {
      'use strict';
      var all = function (selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)); };
      var cards = all('.card'), beads = all('.bead'), marks = all('.mark'), form = document.querySelector('.controls');

      var linked = new Map();
      all('.mark[data-f], .card[data-f]').forEach(function (element) {
        element.dataset.f.split(' ').forEach(function (id) {
          if (!linked.has(id)) linked.set(id, []);
          linked.get(id).push(element);
        });
      });
      var lit = [];
      function words(target) {
        if (!target.closest) return [];
        var word = target.closest('[data-w]'), bead = target.closest('.bead');
        var mark = word ? null : target.closest('.mark');
        var groups = (word ? [word] : mark ? all('[data-w]', mark) : []).map(function (one) { return one.dataset.w; });
        if (!bead || !groups.length) return [];
        return all('[data-w]', bead).filter(function (one) { return groups.indexOf(one.dataset.w) >= 0; });
      }
      function light(event) {
        lit.forEach(function (element) { element.classList.remove('lit'); });
        lit = words(event.target);
        lit.forEach(function (element) { element.classList.add('lit'); });
        var at = event.target.closest && event.target.closest('[data-f]');
        if (!at) return;
        at.dataset.f.split(' ').forEach(function (id) { lit = lit.concat(linked.get(id) || []); });
        lit.forEach(function (element) { element.classList.add('lit'); });
      }
      document.addEventListener('mouseover', light);
      document.addEventListener('focusin', light);

      all('.copy').forEach(function (button) {
        if (!navigator.clipboard && !document.execCommand) return;
        button.hidden = false;
        button.addEventListener('click', function () {
          var done = function () {
            button.textContent = 'Copied';
            setTimeout(function () { button.textContent = 'Copy'; }, 1500);
          };
          if (navigator.clipboard) { navigator.clipboard.writeText(button.dataset.copy).then(done, byHand); } else { byHand(); }
          function byHand() {
            var area = document.createElement('textarea');
            area.value = button.dataset.copy;
            document.body.appendChild(area);
            area.select();
            try { if (document.execCommand('copy')) done(); } finally { area.remove(); button.focus(); }
          }
        });
      });

      if (!form) return;
      form.hidden = false;
      var words = new Map();
      function text(element) {
        if (!words.has(element)) words.set(element, element.textContent.toLowerCase());
        return words.get(element);
      }
      function filter() {
        var severities = new Set(all('[name=severity]:checked', form).map(function (box) { return box.value; }));
        var check = form.elements.check.value, query = form.elements.words.value.trim().toLowerCase();
        var only = form.elements.only.checked, count = 0, hidden = new Set();
        cards.forEach(function (card) {
          var bead = card.closest('.bead');
          card.hidden = !severities.has(card.dataset.severity) || (check && card.dataset.check !== check) ||
            (query && text(bead || card).indexOf(query) < 0) || false;
          if (card.hidden) hidden.add(card.dataset.f); else count += 1;
        });
        marks.forEach(function (mark) {
          mark.classList.toggle('off', mark.dataset.f.split(' ').every(function (id) { return hidden.has(id); }));
        });
        beads.forEach(function (bead) {
          bead.hidden = (only && !bead.querySelector('.card:not([hidden])')) || (query && text(bead).indexOf(query) < 0) || false;
        });
        form.elements.count.value = count === cards.length ? count + (count === 1 ? ' finding' : ' findings')
          : count + ' of ' + cards.length + ' findings';
      }
      var waiting;
      form.addEventListener('input', function () { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
      form.addEventListener('submit', function (event) { event.preventDefault(); filter(); });

      var current = location.hash && document.querySelector('.card:target');
      document.addEventListener('focusin', function (event) { current = event.target.closest('.card') || current; });
      function step(by) {
        var shown = cards.filter(function (card) { return !card.hidden; });
        if (!shown.length) return;
        var at = current ? shown.indexOf(current) : -1;
        var card = current = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length];
        card.focus({ preventScroll: true });
        (card.closest('.bead') || card).scrollIntoView({ block: 'center' });
        try { history.replaceState(null, '', '#' + card.id); } catch (refused) { /* some browsers refuse it for files */ }
      }
      form.elements.next.addEventListener('click', function () { step(1); });
      form.elements.previous.addEventListener('click', function () { step(-1); });
      document.addEventListener('keydown', function (event) {
        if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input:not([type=checkbox]), select, textarea')) return;
        if (event.key === 'j') step(1);
        if (event.key === 'k') step(-1);
      });
      filter();
    })();

    """#
