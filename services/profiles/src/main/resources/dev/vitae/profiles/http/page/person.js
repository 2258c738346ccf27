// One person: who, figures, time line, positions, studies, skills, findings, documents.

import { el, link, show } from './dom.js';
import { erase, json } from './api.js';
import { confirm } from './ask.js';
import { quoted, value } from './evidence.js';
import { pathOf } from './path.js';
import { blindSwitch } from './blind.js';
import { timeline } from './timeline.js';
import { count, date, duration, label, when, written } from './words.js';

const panel = (id, title, ...content) =>
  el('section', { class: 'panel', 'aria-labelledby': id }, el('h2', { id }, title), content);

function contacts(person) {
  const { profile } = person;
  const items = [
    profile.location && value(person, profile.location.place, 'location'),
    ...(profile.emails || []).map(v => value(person, v, 'e-mail')),
    ...(profile.phones || []).map(v => value(person, v, 'phone')),
    ...(profile.links || []).map(l => el('span', {},
      value(person, l.url, l.network || 'link'), ' ',
      link(l.url.canonical || l.url.written, '↗'))),
  ].filter(Boolean);
  return items.length ? el('ul', { class: 'contacts' }, items.map(item => el('li', {}, item))) : null;
}

function head(person) {
  const { profile } = person;
  const name = profile.name ? value(person, profile.name.full, 'name') : person.blind ? 'Name hidden' : 'No name found';
  return el('header', { class: 'who' },
    el('div', {},
      el('h1', { tabindex: '-1' }, name),
      does(person),
      profile.headline ? el('p', {}, value(person, profile.headline, 'headline')) : null,
      firstLine(person),
      contacts(person)),
    el('div', { class: 'actions' },
      blindSwitch(person.blind, on => { location.hash = `#/people/${encodeURIComponent(person.personId)}${on ? '?view=blind' : ''}`; }),
      person.blind ? null : el('button', { type: 'button', class: 'button', onclick: () => download(person) }, 'JSON Resume'),
      person.blind ? null : el('button', { type: 'button', class: 'button danger', onclick: () => forget(person) }, 'Erase …')));
}

/** What they do now, else what they did last. */
function does(person) {
  const { profile, career } = person;
  const now = [career.currentTitle, career.currentEmployer].filter(Boolean).join(', ');
  const last = latest(profile.positions || []);
  const then = last ? [written(last.title), written(last.employer)].filter(Boolean).join(', ') : '';
  return now || then ? el('p', { class: 'headline' }, now || `formerly ${then}`) : null;
}

const month = d => (d ? (d.year || 0) * 12 + (d.month || 0) : 0);

const latest = positions => [...positions].sort((a, b) =>
  month(b.end || b.start) - month(a.end || a.start) || month(b.start) - month(a.start))[0];

/** Who this is in one sentence; each part leads to the words it stands on. */
function firstLine(person) {
  const line = person.firstLine;
  if (!line) return null;
  const pieces = [];
  let at = 0;
  for (const statement of line.statements || []) {
    const start = line.text.indexOf(statement.text, at);
    if (start < 0) continue;
    pieces.push(line.text.slice(at, start), quoted(person, statement.text, statement.evidence, label(statement.part)));
    at = start + statement.text.length;
  }
  return el('p', { class: 'first-line' }, pieces, line.text.slice(at));
}

function highlights(person) {
  const all = person.highlights || [];
  return all.length ? panel('highlights-title', 'In their own words', el('ul', { class: 'points highlights' },
    all.map(h => el('li', {}, quoted(person, h.text, h.evidence, (h.reasons || []).map(label).join(', ')))))) : null;
}

function themes(person) {
  const all = person.themes || [];
  return all.length ? panel('themes-title', 'What runs through it', el('ul', { class: 'points themes' },
    all.map(t => el('li', {}, el('strong', {}, t.name), ' ',
      el('span', { class: 'quiet' }, firstOfEach(t.written || []).flatMap((i, n) =>
        [n ? ', ' : '', quoted(person, t.written[i], (t.words || [])[i], t.name)])))))) : null;
}

/** Where each word stands first, however it is capitalised: one place is enough to look at. */
function firstOfEach(words) {
  const small = words.map(word => word.toLowerCase());
  return [...words.keys()].filter(i => small.indexOf(small[i]) === i);
}

/** Fetched and not linked to: a link could not carry the access token. */
async function download(person) {
  const resume = await json(`/profiles/${encodeURIComponent(person.personId)}?format=jsonresume`);
  const file = URL.createObjectURL(new Blob([JSON.stringify(resume, null, 2)], { type: 'application/json' }));
  el('a', { href: file, download: `${person.personId}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(file), 1000);
}

async function forget(person) {
  const name = person.profile.name ? person.profile.name.full.written : 'this person';
  const sure = await confirm('Erase this person?',
    `Everything about ${name} is deleted: the profile, ${count((person.documents || []).length, 'document', 'documents')} and all submissions. This cannot be undone.`,
    'Erase');
  if (!sure) return;
  await erase(`/people/${encodeURIComponent(person.personId)}`);
  location.hash = '#/';
}

function figure(person, name, f, said) {
  if (!f) return null;
  const shown = said || (f.unit === 'months' ? duration(f.value) : String(f.value));
  const evidence = { spans: [], derivedFrom: f.derivedFrom, rule: f.rule, confidence: 1 };
  return el('div', { class: 'figure' },
    el('dt', {}, name),
    el('dd', {}, quoted(person, (f.approximate ? '≈ ' : '') + shown, evidence, name)));
}

const level = (person, name, code, from) => (code && code !== 'UNKNOWN'
  ? figure(person, name, { value: 0, derivedFrom: from, rule: '' }, label(code)) : null);

function figures(person) {
  const c = person.career;
  const all = [
    figure(person, 'Experience', c.totalMonths),
    figure(person, 'At current employer', c.currentEmployerMonths),
    figure(person, 'Average stay', c.averageEndedMonths),
    figure(person, 'Employers', c.employers),
    figure(person, 'Roles', c.roles),
    c.promotions && c.promotions.length ? figure(person, 'Promotions', { value: c.promotions.length, derivedFrom: c.promotions.flatMap(p => [p.from, p.to]), rule: '' }) : null,
    level(person, 'Seniority', c.seniority, c.seniorityFrom),
    level(person, 'Highest degree', c.highestDegree, c.highestDegreeFrom),
    ...(c.monthsApart || []).map(apart => figure(person, label(apart.kind), apart.months)),
  ].filter(Boolean);
  return all.length ? el('dl', { class: 'figures' }, all) : null;
}

const list = (person, values, about) => (values && values.length
  ? el('ul', { class: 'points' }, values.map(v => el('li', {}, value(person, v, about)))) : null);

function dates(person, entry) {
  const at = (d, name) => (d && d.year ? quoted(person, date(d), d.evidence, name) : null);
  const end = entry.current
    ? (entry.present ? value(person, entry.present, 'present') : 'present') : at(entry.end, 'end');
  const start = at(entry.start, 'start');
  return start || end ? el('span', { class: 'dates' }, start, start && end ? ' – ' : null, end) : null;
}

/** Without dates: how long. */
function lasted(person, p) {
  const known = (person.career.durations || []).find(d => d.positionId === p.id);
  return known && known.months ? el('span', { class: 'dates' }, duration(known.months), p.current ? ', until now' : null) : null;
}

function position(person, p) {
  return el('li', { class: 'entry' },
    el('div', { class: 'line' },
      el('h3', {}, value(person, p.title, 'title') || value(person, p.employer, 'employer')),
      person.blind ? lasted(person, p) : dates(person, p)),
    el('p', { class: 'quiet' }, [
      p.title && p.employer ? value(person, p.employer, 'employer') : null,
      p.unit ? value(person, p.unit, 'team') : null,
      p.location ? value(person, p.location.place, 'location') : null,
      p.kind && !['UNKNOWN', 'EMPLOYEE'].includes(p.kind) ? label(p.kind) : null,
      p.promotedFrom ? 'promoted' : null,
    ].filter(Boolean).flatMap((part, i) => (i ? [' · ', part] : [part]))),
    p.description ? el('p', {}, value(person, p.description, 'description')) : null,
    list(person, p.highlights, 'bullet point'),
    findingsAt(person, p));
}

function study(person, e) {
  return el('li', { class: 'entry' },
    el('div', { class: 'line' },
      el('h3', {}, value(person, e.institution, 'institution') || value(person, e.degree, 'degree')),
      dates(person, e)),
    el('p', { class: 'quiet' }, [
      e.institution ? value(person, e.degree, 'degree') : null,
      value(person, e.area, 'field'),
      e.grade ? value(person, e.grade.value, 'grade') : null,
    ].filter(Boolean).flatMap((part, i) => (i ? [' · ', part] : [part]))),
    list(person, e.notes, 'note'));
}

/** The catalogue's skills by months, with how long ago; those the person only lists behind. */
function skills(person) {
  const known = (person.skills || []).filter(s => !s.implied);
  if (!known.length) return listedSkills(person);
  const sorted = [...known].sort((a, b) => (b.monthsOfUse || 0) - (a.monthsOfUse || 0));
  const longest = Math.max(1, sorted[0].monthsOfUse || 0);
  const used = sorted.filter(s => s.monthsOfUse);
  const row = s => el('li', { class: s.recencyMonths ? 'past' : 'now' },
    quoted(person, s.name, (s.mentions || [])[0], 'skill'),
    el('span', { class: 'track' }, el('span', { class: 'bar', place: { width: `${((s.monthsOfUse / longest) * 100).toFixed(1)}%` } })),
    el('span', { class: 'quiet' }, duration(s.monthsOfUse), s.recencyMonths ? ` · ${duration(s.recencyMonths)} ago` : ' · now'));
  const rest = used.slice(12);
  const listed = sorted.filter(s => !s.monthsOfUse);
  return panel('skills-title', 'Skills by months and recency',
    el('ol', { class: 'used' }, used.slice(0, 12).map(row)),
    rest.length ? el('details', {}, el('summary', { class: 'quiet' }, `${rest.length} more`), el('ol', { class: 'used' }, rest.map(row))) : null,
    listed.length ? el('ul', { class: 'skills' }, listed.map(s => el('li', {}, quoted(person, s.name, (s.mentions || [])[0], 'skill')))) : null);
}

function listedSkills(person) {
  const all = person.profile.skills || [];
  if (!all.length) return null;
  return panel('skills-title', 'Skills', el('ul', { class: 'skills' }, all.map(s => el('li', {},
    value(person, s.name, 'skill'),
    s.monthsOfUse ? el('span', { class: 'quiet' }, ` ${duration(s.monthsOfUse)}`) : null))));
}

/** What is to be known of one position, at its place. */
function findingsAt(person, p) {
  const path = `positions/${(person.profile.positions || []).indexOf(p)}`;
  const here = (person.findings || []).filter(f => ((f.evidence || {}).derivedFrom || [])
    .some(from => from === path || from.startsWith(`${path}/`)));
  return here.length ? el('ul', { class: 'findings in-place' }, here.map(f =>
    el('li', { class: (f.severity || 'UNKNOWN').toLowerCase() }, quoted(person, f.message, f.evidence, label(f.code))))) : null;
}

function findings(person) {
  const all = person.findings || [];
  if (!all.length) return null;
  return panel('findings-title', 'What to know', el('ul', { class: 'findings' }, all.map(f =>
    el('li', { class: (f.severity || 'UNKNOWN').toLowerCase() },
      el('strong', {}, label(f.code)), ' ',
      quoted(person, f.message || label(f.code), f.evidence, label(f.severity))))));
}

function documents(person) {
  return panel('documents-title', 'Documents', el('ul', { class: 'documents' },
    (person.documents || []).map((d, index) => el('li', {},
      quoted(person, (d.submissions || []).map(s => s.fileName).find(Boolean) || d.documentId.slice(0, 12),
        { document: index, spans: [{ start: 0, end: 0 }], confidence: 1 }, 'the whole text'),
      el('span', { class: 'quiet' }, ` ${[d.info && label(d.info.kind), d.receivedAt && when(d.receivedAt)].filter(Boolean).join(' · ')}`)))));
}

const OTHERS = [
  ['certifications', 'Certificates'], ['publications', 'Publications'], ['patents', 'Patents'],
  ['projects', 'Projects'], ['awards', 'Awards'], ['languages', 'Languages'],
];

function others(person) {
  const { profile } = person;
  return OTHERS.filter(([key]) => (profile[key] || []).length).map(([key, title]) =>
    panel(`${key}-title`, title, el('ul', { class: 'points' }, profile[key].map(item => el('li', {},
      value(person, item.name, key), item.level && item.level.written ? el('span', { class: 'quiet' }, ` ${item.level.written}`) : null,
      list(person, item.highlights, 'bullet point'))))));
}

function claims(person) {
  const all = person.profile.claims || [];
  return all.length ? panel('claims-title', 'Claims', el('ul', { class: 'points' }, all.map(c =>
    el('li', {}, value(person, c.text, label(c.kind)),
      el('span', { class: 'quiet' }, c.author === 'SITE' ? ' says the site' : ' says the person'))))) : null;
}

const work = (person, entries, title) => ((entries || []).length
  ? panel(`${title}-title`, title, el('ol', { class: 'entries' }, entries.map(p => position(person, p)))) : null);

export async function personView(main, personId, parameters) {
  const blind = parameters.get('view') === 'blind';
  const person = await json(`/profiles/${encodeURIComponent(personId)}${blind ? '?view=blind' : ''}`);
  person.blind = blind;
  person.career ||= {};
  person.profile ||= {};
  const { profile } = person;
  document.title = `${profile.name ? written(profile.name.full) : 'Person'} · Vitae`;
  show(main,
    el('a', { class: 'back', href: blind ? '#/?view=blind' : '#/', onclick: event => { if (history.length > 1) { event.preventDefault(); history.back(); } } }, '← Back to people'),
    el('article', { class: 'person' },
      head(person),
      figures(person),
      profile.summary ? el('p', { class: 'summary' }, value(person, profile.summary, 'summary')) : null,
      highlights(person),
      findings(person),
      pathOf(person),
      themes(person),
      skills(person),
      blind ? null : timeline(person),
      work(person, profile.positions, 'Experience'),
      work(person, profile.volunteering, 'Volunteering'),
      (profile.education || []).length ? panel('education-title', 'Education', el('ol', { class: 'entries' }, profile.education.map(e => study(person, e)))) : null,
      others(person), claims(person), blind ? null : documents(person)));
}
