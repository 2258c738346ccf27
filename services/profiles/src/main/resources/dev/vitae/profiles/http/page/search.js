// Search with facets. The address holds the whole search, so that it can be kept and sent.

import { el, show } from './dom.js';
import { json } from './api.js';
import { blindSwitch } from './blind.js';
import { count, country, duration, label } from './words.js';

const FACETS = [
  ['skill', 'skills', 'Skills', v => v],
  ['title', 'titles', 'Titles', v => v],
  ['employer', 'employers', 'Employers', v => v],
  ['country', 'countries', 'Countries', country],
  ['seniority', 'seniorities', 'Seniority', label],
  ['degree', 'degrees', 'Highest degree', label],
];
const SHOWN = 7;

const unquoted = v => (v.length > 1 && v.startsWith('"') && v.endsWith('"') ? v.slice(1, -1) : v);

function go(parameters) {
  const query = parameters.toString();
  location.hash = query ? `#/?${query}` : '#/';
}

function without(parameters, name, value) {
  const next = new URLSearchParams();
  for (const [k, v] of parameters) if (k !== name || v !== value) next.append(k, v);
  return next;
}

const isBlind = parameters => parameters.get('view') === 'blind';

function form(parameters) {
  const words = el('input', {
    type: 'search', name: 'q', id: 'q', value: parameters.get('q') || '', maxlength: 500,
    placeholder: 'Names, skills, employers, "exact words", -not', autocomplete: 'off', spellcheck: 'false',
  });
  const years = el('input', {
    type: 'number', id: 'years', min: 0, max: 60, step: 1, inputmode: 'numeric',
    value: parameters.get('minExperience') || '', placeholder: '0',
  });
  const place = el('input', {
    type: 'text', id: 'place', value: parameters.get('location') || '', placeholder: 'anywhere', autocomplete: 'off',
  });
  const submit = event => {
    event.preventDefault();
    const next = new URLSearchParams();
    for (const [k, v] of parameters) if (!['q', 'minExperience', 'location'].includes(k)) next.append(k, v);
    if (words.value.trim()) next.set('q', words.value.trim());
    if (Number(years.value) > 0) next.set('minExperience', years.value);
    if (place.value.trim()) next.set('location', place.value.trim());
    go(next);
  };
  return el('form', { class: 'search', role: 'search', onsubmit: submit },
    el('div', { class: 'big' },
      el('label', { for: 'q', class: 'sr' }, 'Search people'), words,
      el('button', { class: 'button solid' }, 'Search')),
    el('div', { class: 'small' },
      el('label', { for: 'place' }, 'Location'), place,
      el('label', { for: 'years' }, 'Years of experience, at least'), years,
      blindSwitch(isBlind(parameters), on => {
        const next = without(parameters, 'view', 'blind');
        if (on) next.set('view', 'blind');
        go(next);
      })));
}

function facet([name, key, title, say], facets, parameters) {
  const values = facets[key] || [];
  const chosen = parameters.getAll(name).map(v => unquoted(v).toLowerCase());
  const open = values.filter(v => !chosen.includes(v.value.toLowerCase()));
  if (!open.length) return null;
  const item = v => el('li', {}, el('button', {
    type: 'button',
    onclick: () => {
      const next = new URLSearchParams(parameters);
      next.append(name, `"${v.value}"`);
      go(next);
    },
  }, el('span', {}, say(v.value)), el('span', { class: 'number' }, String(v.people))));
  const rest = open.slice(SHOWN);
  return el('section', { 'aria-label': title },
    el('h3', {}, title),
    el('ul', {}, open.slice(0, SHOWN).map(item)),
    rest.length ? el('details', {}, el('summary', {}, `${rest.length} more`), el('ul', {}, rest.map(item))) : null);
}

function chosenFilters(parameters) {
  const chips = [...parameters]
    .filter(([name]) => FACETS.some(f => f[0] === name))
    .map(([name, v]) => {
      const say = FACETS.find(f => f[0] === name)[3];
      return el('li', {}, el('button', {
        type: 'button', class: 'chip', 'aria-label': `Remove ${say(unquoted(v))}`,
        onclick: () => go(without(parameters, name, v)),
      }, say(unquoted(v)), el('span', { 'aria-hidden': 'true' }, ' ×')));
    });
  return chips.length ? el('ul', { class: 'chips', 'aria-label': 'Chosen' }, chips) : null;
}

function snippet(s) {
  const pieces = [];
  let at = 0;
  for (const [start, end] of s.matches) {
    pieces.push(s.text.slice(at, start), el('mark', {}, s.text.slice(start, end)));
    at = end;
  }
  pieces.push(s.text.slice(at));
  return el('p', { class: 'snippet' }, pieces);
}

function card(person, blind) {
  const now = [person.title, person.employer].filter(Boolean).join(', ');
  const facts = [person.location, person.totalMonths ? `${duration(person.totalMonths)} of experience` : null,
    person.documents > 1 ? count(person.documents, 'document', 'documents') : null].filter(Boolean);
  return el('li', {}, el('a', { class: 'card', href: `#/people/${encodeURIComponent(person.personId)}${blind ? '?view=blind' : ''}` },
    el('h3', {}, person.name || (blind ? 'Name hidden' : 'No name found')),
    now || person.headline ? el('p', { class: 'now' }, now || person.headline) : null,
    facts.length ? el('p', { class: 'quiet' }, facts.join(' · ')) : null,
    person.snippet ? snippet(person.snippet) : null,
    (person.skills || []).length ? el('ul', { class: 'tags', 'aria-label': 'Skills' }, person.skills.map(s => el('li', {}, s))) : null));
}

export async function searchView(main, parameters, isCurrent) {
  document.title = 'People · Vitae';
  const page = await json(`/profiles?${parameters}`);
  if (!isCurrent()) return;
  const cards = el('ol', { class: 'cards' }, page.people.map(person => card(person, isBlind(parameters))));
  const more = el('p', { class: 'more' });
  const offer = next => show(more, next ? el('button', {
    type: 'button', class: 'button',
    onclick: async event => {
      event.target.disabled = true;
      const query = new URLSearchParams(parameters);
      query.set('cursor', next);
      const following = await json(`/profiles?${query}`);
      cards.append(...following.people.map(person => card(person, isBlind(parameters))));
      offer(following.next);
    },
  }, 'Show more') : null);
  offer(page.next && page.people.length < page.total ? page.next : null);
  const facets = FACETS.map(f => facet(f, page.facets, parameters)).filter(Boolean);
  show(main,
    el('h1', { class: 'sr', tabindex: '-1' }, 'People'),
    form(parameters), chosenFilters(parameters),
    el('div', { class: 'columns' },
      facets.length ? el('aside', { class: 'facets', 'aria-label': 'Narrow down' },
        el('details', { class: 'fold', open: matchMedia('(min-width: 60rem)').matches },
          el('summary', {}, 'Narrow down'), facets)) : null,
      el('div', { class: 'results' },
        el('p', { class: 'quiet', role: 'status' }, page.total ? count(page.total, 'person', 'people') : 'Nobody matches.'),
        page.total ? cards : el('p', { class: 'empty' }, parameters.size
          ? 'Try fewer words, or remove a filter.' : 'Drop résumés into the box to see people appear here.'),
        more)));
}
