// The career as a picture: a lane for each line of work, positions over time, steps and turns
// between them, breaks as what is missing. It needs durations and their order alone, so that it
// stands in the blind view, too.

import { el, svg } from './dom.js';
import { duration, label, written } from './words.js';
import { quoted } from './evidence.js';

const WIDTH = 640;
const LANE = 52;
const BAR = 14;
const LEFT = 10;
const UNKNOWN_LENGTH = 12;
const LETTER = 6;
const FOOT = 22;
const YEARS = 16;
const LONGEST_NAME = 36;

const SIGNS = { STEP: 'step', TURN: 'turn', UNKNOWN: 'move' };

const at = (person, path) => {
  const [list, index] = String(path || '').split('/');
  return (person.profile[list] || [])[Number(index)];
};

const month = d => (d && d.year ? d.year * 12 + (d.month ? d.month - 1 : 6) : null);

/** Positions in the order of the moves, each with its place in time and its lane. */
function stops(person) {
  const { moves, career } = person;
  const months = new Map((career.durations || []).map(d => [d.path, d.months]));
  const paths = [moves[0].from, ...moves.map(move => move.to)];
  const dated = paths.every(path => month((at(person, path) || {}).start) !== null);
  const lanes = [];
  let reached = 0;
  const all = paths.map((path, i) => {
    const move = moves[i - 1];
    const work = (move ? move.toFunction : moves[0].fromFunction) || 'UNKNOWN';
    if (!lanes.includes(work)) lanes.push(work);
    const length = months.get(path) || UNKNOWN_LENGTH;
    const start = dated ? month(at(person, path).start) : reached + ((move && move.breakMonths) || 0);
    reached = Math.max(reached, start + length);
    return { path, move, work, lane: lanes.indexOf(work), start, end: start + length };
  });
  return { all, dated };
}

/** Employers under their bars, once for roles that follow each other there, as far as they fit. */
function employers(person, all, x, y) {
  const labels = [];
  for (const stop of all) {
    const name = written((at(person, stop.path) || {}).employer);
    const last = labels[labels.length - 1];
    if (last && last.name === name && last.lane === stop.lane) last.end = stop.end;
    else labels.push({ name, lane: stop.lane, start: stop.start, end: stop.end });
  }
  return labels.map((label, i) => {
    const next = labels.slice(i + 1).find(other => other.lane === label.lane);
    const room = Math.min(LONGEST_NAME, Math.floor(((next ? x(next.start) : WIDTH) - x(label.start)) / LETTER));
    const text = label.name.length <= room ? label.name : `${label.name.slice(0, room - 1)}…`;
    return label.name && room > 3
      ? svg('text', { class: 'employer', x: x(label.start), y: y(label.lane) + BAR + 12 }, text) : null;
  });
}

function years(from, to, x, height) {
  const step = [1, 2, 5, 10].find(n => (to - from) / 12 / n <= 10) || 20;
  const marks = [];
  for (let year = Math.ceil(from / 12); year * 12 <= to; year++) {
    if (year % step === 0) marks.push(year);
  }
  return marks.map(year => svg('text', { class: 'year', x: x(year * 12), y: height - 4, 'text-anchor': 'middle' }, String(year)));
}

function bar(person, stop, x, y) {
  const position = at(person, stop.path) || {};
  const name = [written(position.title), written(position.employer)].filter(Boolean).join(', ');
  return svg('rect', {
    class: 'stop', x: x(stop.start), y: y(stop.lane), height: BAR, rx: 4,
    width: Math.max(4, x(stop.end) - x(stop.start) - 1),
  }, svg('title', {}, `${name} · ${duration(stop.end - stop.start)}`));
}

function connection(from, to, x, y) {
  const kind = SIGNS[to.move.kind] || 'move';
  const [x1, y1] = [x(Math.min(from.end, Math.max(from.start, to.start))), y(from.lane) + BAR / 2];
  const [x2, y2] = [x(to.start), y(to.lane) + BAR / 2];
  const line = from.lane === to.lane
    ? `M ${x1} ${y1} L ${x2} ${y2}` : `M ${x1} ${y1} C ${x1 + 14} ${y1}, ${x2 - 14} ${y2}, ${x2} ${y2}`;
  const sign = kind === 'turn'
    ? svg('path', { class: 'sign', d: `M ${x2} ${y2 - 7} l 7 7 l -7 7 l -7 -7 z` })
    : svg('circle', { class: 'sign', cx: x2, cy: y2, r: kind === 'step' ? 4 : 2.5 });
  return svg('g', { class: kind }, svg('path', { class: 'way', d: line }), sign,
    svg('title', {}, said(to.move)));
}

function pause(stop, x, floor) {
  const months = stop.move && stop.move.breakMonths;
  if (!months || months < 3) return null;
  const from = x(stop.start - months);
  return svg('g', { class: 'break' },
    svg('rect', { x: from, y: 0, width: x(stop.start) - from, height: floor - FOOT }),
    svg('text', { x: (from + x(stop.start)) / 2, y: floor - FOOT + 14, 'text-anchor': 'middle' }, duration(months)));
}

const said = move => [
  move.kind === 'UNKNOWN' ? 'Move' : label(move.kind),
  (move.changes || []).length ? `: ${move.changes.map(c => label(c).toLowerCase()).join(', ')}` : '',
  move.breakMonths >= 3 ? `, after ${duration(move.breakMonths)} without a position` : '',
].join('');

/** The moves in words, for those who do not see the picture and those who want to know why. */
function inWords(person) {
  return el('details', { class: 'moves' },
    el('summary', {}, 'Move by move'),
    el('ol', { class: 'points' }, person.moves.map(move => {
      const to = at(person, move.to) || {};
      const where = [written(to.title), written(to.employer)].filter(Boolean).join(', ');
      return el('li', { class: SIGNS[move.kind] },
        quoted(person, said(move), { spans: [], derivedFrom: move.derivedFrom, rule: move.rule, confidence: 1 }, 'move'),
        el('span', { class: 'quiet' }, where ? ` to ${where}` : ''));
    })));
}

export function pathOf(person) {
  if (!(person.moves || []).length) return null;
  const { all, dated } = stops(person);
  const from = Math.min(...all.map(stop => stop.start));
  const to = Math.max(...all.map(stop => stop.end));
  const lanes = [...new Set(all.map(stop => stop.work))];
  const axis = dated && !person.blind;
  const floor = lanes.length * LANE + FOOT + 8;
  const height = floor + (axis ? YEARS : 0);
  const x = m => LEFT + ((m - from) / Math.max(1, to - from)) * (WIDTH - 2 * LEFT);
  const y = lane => lane * LANE + 24;
  return el('section', { class: 'panel path', 'aria-labelledby': 'path-title' },
    el('h2', { id: 'path-title' }, 'The path'),
    svg('svg', { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': 'Positions over time with steps, turns and breaks' },
      all.map(stop => pause(stop, x, floor)),
      lanes.map((work, i) => svg('text', { class: 'lane', x: LEFT, y: y(i) - 6 },
        work === 'UNKNOWN' ? 'Other work' : label(work))),
      all.map(stop => bar(person, stop, x, y)),
      all.slice(1).map((stop, i) => connection(all[i], stop, x, y)),
      employers(person, all, x, y),
      axis ? years(from, to, x, height) : null),
    el('p', { class: 'legend quiet' },
      el('span', { class: 'sign-step' }, '○'), ' step in the same line ',
      el('span', { class: 'sign-turn' }, '◆'), ' turn to another function or industry ',
      el('span', { class: 'key pause' }), 'break'),
    inWords(person));
}
