import type { MatchesPageQuery } from '../../../codegen/generated/operations.ts';
import { type Html, html } from '../html.ts';
import { type Done, type Position, matchesPath, toAddress } from './address.ts';
import { renderForm, renderHidden } from './render-form.ts';
import { renderGroup } from './render-group.ts';
import { type Group, type Match, renderPair } from './render-pair.ts';
import { stateWords, writeDay } from './words.ts';

export interface MatchesPage {
  answer: MatchesPageQuery;
  position: Position;
  done: Done | undefined;
}

type Told = MatchesPageQuery['last']['nodes'][number];

/** The page on which the data team decides which listings are one service. */
export function renderMatches({ answer, position, done }: MatchesPage): Html {
  const { groups, last, gone } = answer;
  const [group] = groups.nodes;
  return html`<h1>Is this the same service?</h1>
    <p>
      Directories may list one service under several names, or several services under one. The rules join what is
      certain, and leave these questions to you. What you decide counts at once and can be undone.
    </p>
    ${renderStates(groups.counts, position)}
    <p role="status">${done !== undefined && doneWords[done]}</p>
    ${renderLast(last.nodes, position)}
    ${group ? renderQuestion(group, { answer, position, done }) : renderNothing(answer, position)}
    ${gone.totalCount > 0 && renderGone(gone)}`;
}

const doneWords: Readonly<Record<Done, string>> = {
  same: 'Kept: they are one service.',
  different: 'Kept: they are different services.',
  later: 'Put off. You find it under “Put off”.',
  undone: 'Undone.',
};

function renderStates(counts: MatchesPageQuery['groups']['counts'], { state: shown }: Position): Html {
  const links = counts.map(({ state, count }) => {
    const current = state === shown && html` aria-current="page"`;
    return html`<li><a href="${toAddress({ state })}" ${current}>${stateWords[state]} (${count})</a></li>`;
  });
  return html`<nav aria-label="Questions by what became of them">
    <ul class="tabs">
      ${links}
    </ul>
  </nav>`;
}

function renderQuestion(group: Group, { answer, position, done }: MatchesPage): Html {
  const { hasNextPage, hasPreviousPage, endCursor } = answer.groups.pageInfo;
  const focus = done !== undefined && html` autofocus`;
  const [pair, ...otherPairs] = group.matches;
  if (!pair) throw new Error('A question is about one pair or more.');
  return html`<article id="pair" aria-labelledby="pair-name">
      <h2 id="pair-name" tabindex="-1" ${focus}>${nameGroup(group)}</h2>
      ${pair.decision && renderDecision(pair.decision)}
      ${otherPairs.length === 0 ? renderPair(pair) : renderGroup(group)} ${renderForm(group, position)}
    </article>
    <nav aria-label="Other questions">
      <ul class="tabs">
        ${hasPreviousPage && html`<li><a href="${toAddress({ state: position.state })}">Back to the first question</a></li>`}
        ${hasNextPage && endCursor !== null && html`<li><a href="${toAddress({ state: position.state, after: endCursor })}">Skip to the next question</a></li>`}
      </ul>
    </nav>`;
}

/** By the names of its listings, each once; where they are fewer than the listings, with how many these are. */
function nameGroup({ listings }: Group): Html {
  const names = [...new Set(listings.map(({ name }) => name))];
  const isRepeated = listings.length > 2 && names.length < listings.length;
  const all = names.map((name, index) => html`${index > 0 && html` <span class="and">and</span> `}${name}`);
  return html`${listings.length === 2 ? nameBoth(listings) : all}${isRepeated && ` (${listings.length} listings)`}`;
}

function nameBoth([one, other]: Group['listings']): Html {
  return html`${one?.name ?? ''} <span class="and">and</span> ${other?.name ?? ''}`;
}

function renderDecision({ verdict, by, at, note }: NonNullable<Match['decision']>): Html {
  return html`<p>
    Decided: <b>${stateWords[verdict]}</b>${by !== null && ` by ${by}`} on
    ${writeDay(at)}.${note !== null && html` <q>${note}</q>`}
  </p>`;
}

/** All that the last answer decided and still holds. */
function renderLast(decisions: readonly Told[], position: Position): Html | false {
  const [newest] = decisions;
  if (!newest) return false;
  const { answer, by } = newest;
  const told = decisions.filter((decision) => decision.answer === answer);
  const words = [...Map.groupBy(told, ({ verdict }) => verdict)].map(
    ([verdict, of], index) => html`${index > 0 && ';'} <b>${stateWords[verdict]}</b>, ${listNames(of)}`,
  );
  return html`<form method="post" action="${matchesPath}" class="last">
    ${renderHidden({ answer }, position)}
    <p>
      Last decision:${words}${by !== null && `, by ${by}`}.
      <button name="do" value="undone">Undo<span class="unseen"> the last decision</span></button>
    </p>
  </form>`;
}

/** The names of the listings of some decisions, each listing once. */
function listNames(decisions: readonly Told[]): string {
  const sides = ['one', 'other'] as const;
  const names = new Map(
    decisions.flatMap((decision) => sides.map((side) => [decision[side], nameOf(decision, side)] as const)),
  );
  return [...names.values()].join(' and ');
}

function renderNothing({ groups: { counts, pageInfo } }: MatchesPageQuery, { state }: Position): Html {
  const count = counts.find((one) => one.state === state)?.count ?? 0;
  if (count > 0 && pageInfo.hasPreviousPage) {
    return html`<h2 id="pair-name" tabindex="-1" autofocus>That was the last question</h2>
      <p><a href="${toAddress({ state })}">Back to the first of the ${count} left</a></p>`;
  }
  return html`<h2 id="pair-name" tabindex="-1" autofocus>Nothing here</h2>
    <p>${state === 'OPEN' ? 'There is nothing left to decide.' : 'No question is in this state.'}</p>`;
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
