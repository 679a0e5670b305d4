import { describe, expect, it } from 'vitest';
import { parseSpokenAges } from '../../../../subgraphs/directory/search/spoken/ages.ts';
import { speaksOfEarlyDays } from '../../../../subgraphs/directory/search/spoken/early-days.ts';
import {
  findGroupsInName,
  findSpokenCircumstances,
  toGroup,
} from '../../../../subgraphs/directory/search/spoken/groups.ts';
import { dropRelatives, isYoungSpeaker } from '../../../../subgraphs/directory/search/spoken/speaker.ts';
import { toRecord } from '../eligibility/support.ts';

const told = (text: string) => ({ ages: parseSpokenAges(text), surest: null });

describe('whom a question speaks of', () => {
  it.each([
    ['my teenager', [{ kind: 'range', from: 156, to: 240 }]],
    ['year 8', [{ kind: 'range', from: 144, to: 168 }]],
    ['my two year old', [{ kind: 'person', months: 24 }]],
    ['19 and pregnant', [{ kind: 'own', years: 19 }]],
    ['mum of 2', []],
    ['my kids', []],
  ])('%j tells of %j', (text, ages) => expect(parseSpokenAges(text)).toEqual(ages));

  it.each([
    ['my mum drinks', true],
    ['im 15 and my kids dad hits me', true],
    ['im 40 and my mum is ill', false],
    ['my mum is ill and my son is 3', false],
    ['i am a mum', false],
    ['food bank', false],
  ])('of %j a child or a young person asks: %s', (text, young) => {
    expect(isYoungSpeaker(text, told(text))).toBe(young);
  });

  it.each([
    ['i feel suicidal', false],
    ['i feel low since the birth', true],
    ['6 month old wont sleep', true],
    ['my 6 year old wont sleep', false],
    ['so low since she was born', true],
    ['my kids were born in ukraine', false],
  ])('%j speaks of a pregnancy or a baby: %s', (text, early) => {
    expect(speaksOfEarlyDays(text, told(text))).toBe(early);
  });

  it.each([
    ['my husband hits me', 'my hits me'],
    ['grandad died', 'died'],
    ['mum and baby group', 'mum and baby group'],
    ['dads group', 'dads group'],
    ['group for young mums', 'group for young mums'],
    ['swimming with the kids', 'swimming with the'],
    ['swimming for kids', 'swimming for kids'],
    ['swimming with my granddaughter', 'swimming with my'],
  ])('is no word to look for: of %j is left %j', (text, left) => {
    expect(dropRelatives(text.split(' '), false).join(' ')).toBe(left);
  });

  it('is left out by a child without a word for whose they are', () => {
    expect(dropRelatives('mum chucked me out'.split(' '), true).join(' ')).toBe('chucked me out');
  });
});

describe('a service for a group', () => {
  it.each([
    ['Ages 5 to 11', 'my deaf daughter', 'everyone'],
    ['Deaf children', 'my deaf daughter', 'told'],
    ['Deaf children', 'my autistic son', 'another'],
    ['Kinship carers', 'bailiffs are coming', 'unsaid'],
    ['Mums under 21', 'im pregnant', 'another'],
  ])('%j is, for %j, for %s', (of, text, group) => expect(groupOf(of, text)).toBe(group));
});

it('a need that a text speaks of tells of a circumstance', () => {
  expect(groupOf('Young carers', 'i look after him at home')).toBe('unsaid');
  expect(groupOf('Young carers', 'i look after him at home', 'young-carer')).toBe('told');
});

describe('the name of a service', () => {
  it.each([
    ['Dads and kids', 'single dad where do i go', 'told'],
    ['Dads and kids', 'my 4 year old bites', 'unsaid'],
    ['Stay and Play Autism', 'my deaf daughter', 'another'],
    ['Women’s Centre', 'my 4 year old bites', 'everyone'],
    ['Rhyme Time', 'my 4 year old bites', 'everyone'],
  ])('%j is, for %j, for %s', (name, text, group) => expect(groupOfName(name, text)).toBe(group));
});

function groupOf(of: string, text: string, need?: string): string {
  return toGroup(toRecord(of).judged, findSpokenCircumstances(text, need), { ownAge: false });
}

function groupOfName(name: string, text: string): string {
  const calledFor = findGroupsInName([name]);
  return toGroup(toRecord('Ages 0 to 5').judged, findSpokenCircumstances(text), { ownAge: false, calledFor });
}
