import { isPlace } from '../../../edge/personal-inputs.ts';

/** What a search page is asked for, as its form sends it. */
export interface Question {
  /** Words; personal. */
  text: string;
  /** A postcode, or the name of a place; personal. */
  near: string;
  /** Miles in a straight line; null for any. */
  within: number | null;
  /** Years of age of whom it is for: -1 before birth; null for anybody. */
  age: number | null;
  free: boolean;
  /** A wheelchair gets in. */
  wheelchair: boolean;
  /** A BCP 47 code; null for any. */
  language: string | null;
  /** It has a session in the coming seven days. */
  week: boolean;
  /** How it reaches them; null for any way. */
  reach: Reach | null;
  /** Ids of situations; any of them does. */
  needs: readonly string[];
  /** Keep what does not say. */
  unknown: boolean;
  /** The cursor of the page before; null on the first page. */
  after: string | null;
}

/** Ways that help reaches a family, as people ask for them. */
const reaches = ['turn-up', 'ask-yourself', 'phone', 'online', 'home'] as const;
export type Reach = (typeof reaches)[number];

/** Distances to choose from, in miles. */
export const distances = [1, 2, 5] as const;

const oldest = 25;

/** Reads a question; for what cannot be read, a sentence that says what it may be. Other parameters are left alone. */
export function parseQuestion(form: URLSearchParams): { question: Question } | { mistake: string } {
  const one = (name: string) => form.get(name)?.trim() ?? '';
  const [within, age, reach] = [one('within'), one('age'), one('reach')];
  if (one('q').length > 500) return { mistake: '`q` may have 500 characters.' };
  if (one('near').length > 60) return { mistake: '`near` may have 60 characters: a postcode, or the name of a place.' };
  if (within !== '' && !distances.some((miles) => String(miles) === within)) {
    return { mistake: `\`within\` has to be one of ${distances.map((miles) => `\`${miles}\``).join(', ')}: miles.` };
  }
  if (age !== '' && !(/^-?\d{1,2}$/.test(age) && Number(age) >= -1 && Number(age) <= oldest)) {
    return { mistake: `\`age\` has to be years from \`0\` to \`${oldest}\`, or \`-1\` before birth.` };
  }
  if (reach !== '' && !isReach(reach)) {
    return { mistake: `\`reach\` has to be one of ${reaches.map((one) => `\`${one}\``).join(', ')}.` };
  }
  const language = one('language');
  if (language !== '' && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language)) {
    return { mistake: '`language` has to be the code of a language, such as `ta`.' };
  }
  const flags = ['free', 'wheelchair', 'week', 'unknown'] as const;
  const wrong = flags.find((name) => !['', 'true', 'false'].includes(one(name)));
  if (wrong !== undefined) return { mistake: `\`${wrong}\` has to be \`true\` or \`false\`.` };
  return {
    question: {
      text: one('q'),
      near: one('near'),
      within: within === '' ? null : Number(within),
      age: age === '' ? null : Number(age),
      free: one('free') === 'true',
      wheelchair: one('wheelchair') === 'true',
      week: one('week') === 'true',
      language: language || null,
      reach: isReach(reach) ? reach : null,
      needs: form.getAll('need').filter((id) => id !== ''),
      unknown: one('unknown') === 'true',
      after: one('after') || null,
    },
  };
}

function isReach(text: string): text is Reach {
  return reaches.some((reach) => reach === text);
}

/** Whether somebody's words or whereabouts are in it, so that it must stand in no address. */
export function isPersonal({ text, near }: Question): boolean {
  return text !== '' || near !== '';
}

/** Whether it tells where somebody is. */
export function tellsPlace({ text, near }: Question): boolean {
  return near !== '' || isPlace(text);
}

/** What was chosen, as an address holds it; never what was typed. */
export function toQuery(question: Question): string {
  const chosen = toChosen(question);
  return chosen.size === 0 ? '' : `?${chosen.toString()}`;
}

/** All of it, as a form sends it. */
export function toForm(question: Question): URLSearchParams {
  const form = toChosen(question);
  form.set('q', question.text);
  form.set('near', question.near);
  return form;
}

function toChosen(question: Question): URLSearchParams {
  const { within, age, free, wheelchair, week, language, reach, needs, unknown, after } = question;
  const chosen = new URLSearchParams(needs.map((id) => ['need', id]));
  const flags = { free: free || null, wheelchair: wheelchair || null, week: week || null, unknown: unknown || null };
  for (const [name, value] of Object.entries({ age, ...flags, language, reach, within, after })) {
    if (value !== null) chosen.set(name, String(value));
  }
  return chosen;
}
