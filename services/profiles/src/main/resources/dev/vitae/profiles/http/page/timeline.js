// Positions and studies on one line of time.

import { el } from './dom.js';
import { range, written } from './words.js';
import { quoted } from './evidence.js';

const point = (d, fallback) => (d && d.year ? d.year * 12 + (d.month ? d.month - 1 : 6) : fallback);

function spansOf(entry, now) {
  const end = entry.current ? now : point(entry.end, null);
  const start = point(entry.start, end);
  return start === null ? null : { start, end: Math.max(end === null ? start : end, start + 1) };
}

function ticks(from, to) {
  const years = (to - from) / 12;
  const step = [1, 2, 5, 10, 20].find(n => years / n <= 8) || 20;
  const marks = [];
  for (let year = Math.ceil(from / 12); year * 12 <= to; year++) {
    if (year % step === 0) marks.push(year);
  }
  return marks;
}

const percent = x => `${(x * 100).toFixed(2)}%`;

export function timeline(person) {
  const { profile, career } = person;
  const today = new Date();
  const now = point(career && career.asOf, today.getFullYear() * 12 + today.getMonth());
  const rows = [
    ...(profile.positions || []).map(entry => ({ entry, kind: 'work', value: entry.title || entry.employer, at: entry.title ? written(entry.employer) : '' })),
    ...(profile.volunteering || []).map(entry => ({ entry, kind: 'volunteer', value: entry.title || entry.employer, at: entry.title ? written(entry.employer) : '' })),
    ...(profile.education || []).map(entry => ({ entry, kind: 'study', value: entry.degree || entry.institution, at: entry.degree ? written(entry.institution) : '' })),
  ].map(row => ({ ...row, time: spansOf(row.entry, now) })).filter(row => row.time && row.value);
  if (!rows.length) return null;
  rows.sort((a, b) => b.time.end - a.time.end || b.time.start - a.time.start);
  const from = Math.min(...rows.map(row => row.time.start)) - 3;
  const to = Math.max(now, ...rows.map(row => row.time.end)) + 3;
  const x = month => percent((month - from) / (to - from));
  return el('section', { class: 'panel timeline', 'aria-labelledby': 'timeline-title' },
    el('h2', { id: 'timeline-title' }, 'Over time'),
    el('div', { class: 'axis', 'aria-hidden': 'true' },
      ticks(from, to).map(year => el('span', { place: { left: x(year * 12) } }, String(year)))),
    el('ol', {}, rows.map(row => el('li', { class: row.kind },
      el('div', { class: 'label' },
        quoted(person, row.value.written, row.value.evidence, 'title'),
        row.at ? el('span', { class: 'quiet' }, ` ${row.at}`) : null),
      el('div', { class: 'track' },
        el('span', {
          class: row.entry.current ? 'bar open' : 'bar',
          title: range(row.entry),
          place: { left: x(row.time.start), width: percent((row.time.end - row.time.start) / (to - from)) },
        }),
        el('span', { class: 'sr' }, range(row.entry)))))),
    el('p', { class: 'legend quiet' },
      el('span', { class: 'key work' }), 'work ', el('span', { class: 'key study' }), 'studies ',
      rows.some(row => row.kind === 'volunteer') ? [el('span', { class: 'key volunteer' }), 'volunteering'] : null));
}
