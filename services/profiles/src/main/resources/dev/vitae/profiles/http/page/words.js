// How values are said.

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function duration(months) {
  const whole = Math.round(months);
  const years = Math.floor(whole / 12);
  const rest = whole % 12;
  const parts = [];
  if (years) parts.push(`${years} yr`);
  if (rest || !years) parts.push(`${rest} mo`);
  return parts.join(' ');
}

export function date(value) {
  if (!value || !value.year) return '';
  return value.month ? `${MONTHS[value.month - 1]} ${value.year}` : String(value.year);
}

export function range(entry) {
  const start = date(entry.start);
  const end = entry.current ? 'present' : date(entry.end);
  return start && end ? `${start} – ${end}` : start || end;
}

/** EMPLOYEE_OF_MONTH → Employee of month */
export function label(code) {
  const words = String(code || '').toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function country(code) {
  try {
    return new Intl.DisplayNames(['en'], { type: 'region' }).of(code.toUpperCase()) || code;
  } catch {
    return code;
  }
}

export function when(instant) {
  const time = new Date(instant);
  const today = new Date().toDateString() === time.toDateString();
  return today
    ? time.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' })
    : time.toLocaleDateString([], { day: 'numeric', month: 'short', year: 'numeric' });
}

export const count = (n, one, many) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const written = value => (value ? value.written || '' : '');
