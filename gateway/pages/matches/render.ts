import type { MatchesPageQuery } from '../../../codegen/generated/operations.ts';
import { type Html, html } from '../html.ts';
import { type Done, type Position, matchesPath, toAddress } from './address.ts';
import { type Match, renderPair } from './render-pair.ts';
import { stateWords, writeDay } from './words.ts';

export interface MatchesPage {
  answer: MatchesPageQuery;
  position: Position;
  done: Done | undefined;
}

type Told = MatchesPageQuery['last']['nodes'][number];

/** The page on which the data team decides which listings are one service. */
export function renderMatches({ answer, position, done }: MatchesPage): Html {
  const { matches, last, gone } = answer;
  const [match] = matches.nodes;
  return html`<h1>Is this the same service?</h1>
    <p>
      Two directories may list one service under two names, or two services under one. The rules join what is certain,
      and leave these pairs to you. What you decide counts at once and can be undone.
    </p>
    ${renderStates(matches.counts, position)}
    <p role="status">${done !== undefined && doneWords[done]}</p>
    ${last.nodes.map((decision) => renderLast(decision, position))}
    ${match ? renderMatch(match, { answer, position, done }) : renderNothing(answer, position)}
    ${gone.totalCount > 0 && renderGone(gone)}`;
}

const doneWords: Readonly<Record<Done, string>> = {
  same: 'Kept: they are one service.',
  different: 'Kept: they are two services.',
  later: 'Put off. You find it under “Put off”.',
  undone: 'Undone.',
};

function renderStates(counts: MatchesPageQuery['matches']['counts'], { state: shown }: Position): Html {
  const links = counts.map(({ state, count }) => {
    const current = state === shown && html` aria-current="page"`;
    return html`<li><a href="${toAddress({ state })}" ${current}>${stateWords[state]} (${count})</a></li>`;
  });
  return html`<nav aria-label="Pairs by what became of them">
    <ul class="tabs">
      ${links}
    </ul>
  </nav>`;
}

function renderMatch(match: Match, { answer, position, done }: MatchesPage): Html {
  const { hasNextPage, hasPreviousPage, endCursor } = answer.matches.pageInfo;
  const focus = done !== undefined && html` autofocus`;
  return html`<article id="pair" aria-labelledby="pair-name">
      <h2 id="pair-name" tabindex="-1" ${focus}>${match.one.name} <span class="and">and</span> ${match.other.name}</h2>
      ${match.decision && renderDecision(match.decision)} ${renderPair(match)} ${renderForm(match, position)}
    </article>
    <nav aria-label="Other pairs">
      <ul class="tabs">
        ${hasPreviousPage && html`<li><a href="${toAddress({ state: position.state })}">Back to the first pair</a></li>`}
        ${hasNextPage && endCursor !== null && html`<li><a href="${toAddress({ state: position.state, after: endCursor })}">Skip to the next pair</a></li>`}
      </ul>
    </nav>`;
}

function renderDecision({ verdict, by, at, note }: NonNullable<Match['decision']>): Html {
  return html`<p>
    Decided: <b>${stateWords[verdict]}</b>${by !== null && ` by ${by}`} on
    ${writeDay(at)}.${note !== null && html` <q>${note}</q>`}
  </p>`;
}

function renderForm({ one, other, decision }: Match, position: Position): Html {
  return html`<form method="post" action="${matchesPath}">
    ${renderHidden({ one: one.id, other: other.id }, position)}
    <p class="fields">
      <label>Note, for whoever asks later <textarea name="note" rows="2" maxlength="2000"></textarea></label>
      <label>Your name or initials <input name="by" maxlength="200" autocomplete="name" /></label>
    </p>
    <p class="buttons">
      <button name="do" value="same">Same service</button>
      <button name="do" value="different">Different services</button>
      <button name="do" value="later">Decide later</button>
      ${decision !== null && html`<button name="do" value="undone">Undo</button>`}
    </p>
    <p class="hint" id="keys" hidden>
      With the focus in this pair, the keys <kbd>s</kbd>, <kbd>d</kbd> and <kbd>l</kbd> do the same as the first three.
    </p>
  </form>`;
}

function renderLast(decision: Told, position: Position): Html {
  const { one, other, verdict, by } = decision;
  return html`<form method="post" action="${matchesPath}" class="last">
    ${renderHidden({ one, other }, position)}
    <p>
      Last decision: <b>${stateWords[verdict]}</b>, ${nameOf(decision, 'one')} and
      ${nameOf(decision, 'other')}${by !== null && `, by ${by}`}.
      <button name="do" value="undone">Undo<span class="unseen"> the last decision</span></button>
    </p>
  </form>`;
}

function renderHidden(pair: { one: string; other: string }, { state, after }: Position): Html {
  const values = Object.entries({ ...pair, state: state.toLowerCase(), after });
  return html`${values.map(([name, value]) => value !== undefined && html`<input type="hidden" name="${name}" value="${value}" />`)}`;
}

function renderNothing({ matches: { counts, pageInfo } }: MatchesPageQuery, { state }: Position): Html {
  const count = counts.find((one) => one.state === state)?.count ?? 0;
  if (count > 0 && pageInfo.hasPreviousPage) {
    return html`<h2 id="pair-name" tabindex="-1" autofocus>That was the last pair</h2>
      <p><a href="${toAddress({ state })}">Back to the first of the ${count} left</a></p>`;
  }
  return html`<h2 id="pair-name" tabindex="-1" autofocus>Nothing here</h2>
    <p>${state === 'OPEN' ? 'There is nothing left to decide.' : 'No pair is in this state.'}</p>`;
}

function renderGone({ totalCount, nodes }: MatchesPageQuery['gone']): Html {
  return html`<section aria-labelledby="gone">
    <h2 id="gone">Decisions about listings that are gone (${totalCount})</h2>
    <ul>
      ${nodes.map((decision) => html`<li><b>${stateWords[decision.verdict]}</b>, ${nameOf(decision, 'one')} and ${nameOf(decision, 'other')}. ${decision.message}</li>`)}
    </ul>
  </section>`;
}

function nameOf(decision: Told, side: 'one' | 'other'): string {
  return (side === 'one' ? decision.oneListing : decision.otherListing)?.name ?? decision[side];
}
