/**
 * What a language's file says. English says it first (en.ts): a phrase that it gains, every language has to have, which
 * test/gateway/languages/languages.test.ts asks of each file in this folder.
 */

/** What a language is. */
export interface Language {
  /** BCP 47, the shortest that fits: `ur`. The file is called so. */
  readonly code: string;
  /** What `Intl` is asked for: dates and numbers as people write them in London. */
  readonly locale: string;
  /** Its name, as its speakers write it. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** False for a draft, which is shown to be one: no native reader has gone over it. */
  readonly reviewed: boolean;
}

import type { Plural } from '../../subgraphs/kit/sentences/phrases.ts';

export type { SentencePhrases } from '../../subgraphs/kit/sentences/catalogue.ts';
export type { Plural } from '../../subgraphs/kit/sentences/phrases.ts';

/** What the embed says (gateway/widget/). `{name}` stands for what is put in, and every language puts in the same. */
export interface WidgetPhrases {
  /** Over the box, the box itself, and the button beside it. */
  readonly question: string;
  /** Examples after a colon, with commas between: each must be found by the glossary of the language (docs/search.md). */
  readonly questionHint: string;
  readonly search: string;
  readonly near: string;
  readonly nearHint: string;
  readonly suggestions: Plural;
  readonly situations: string;
  readonly services: string;
  readonly places: string;
  readonly results: Plural;
  /** What narrows down. */
  readonly filters: string;
  readonly forBaby: string;
  readonly free: string;
  readonly stepFree: string;
  readonly thisWeek: string;
  readonly dropIn: string;
  readonly inLanguage: string;
  readonly anyLanguage: string;
  readonly clear: string;
  /** How the search read what was asked. */
  readonly insteadOf: string;
  readonly nearPlace: string;
  readonly placeUnknown: string;
  /** On a result. */
  readonly why: string;
  readonly next: string;
  readonly openNow: string;
  readonly opens: string;
  readonly away: string;
  readonly notFree: string;
  readonly online: string;
  readonly atHome: string;
  readonly keptPrivate: string;
  readonly ring: string;
  readonly email: string;
  readonly form: string;
  readonly website: string;
  readonly referred: string;
  readonly notStated: string;
  readonly cost: string;
  readonly times: string;
  readonly access: string;
  readonly contact: string;
  readonly checked: string;
  readonly notChecked: string;
  readonly details: string;
  readonly directions: string;
  readonly calendar: string;
  readonly wrong: string;
  /** Below the results. */
  readonly more: string;
  readonly alsoUnknown: string;
  readonly without: string;
  readonly nothing: string;
  readonly someone: string;
  readonly hubWeek: string;
  readonly nothingOn: string;
  readonly cancelled: string;
  readonly moved: string;
  readonly print: string;
  readonly share: string;
  readonly shared: string;
  readonly showMap: string;
  readonly hideMap: string;
  /** How it goes. */
  readonly searching: string;
  readonly slow: string;
  readonly down: string;
  readonly tooMany: string;
  readonly again: string;
  readonly urgent: string;
  readonly exit: string;
  readonly exitHint: string;
  readonly inEnglish: string;
  readonly draft: string;
  readonly sample: string;
}

/** What the pages for families say (gateway/pages/family/), beside the phrases of the embed. */
export interface PagePhrases {
  /** Around every page. */
  readonly skip: string;
  readonly siteName: string;
  readonly siteNav: string;
  readonly findHelp: string;
  readonly whatsOn: string;
  readonly languages: string;
  readonly footerSources: string;
  readonly footerPrivacy: string;
  readonly forPartners: string;
  readonly forDevelopers: string;
  /** The first page. */
  readonly homeTitle: string;
  readonly homeLead: string;
  readonly situationsTitle: string;
  readonly groupBaby: string;
  readonly groupSend: string;
  readonly groupSchool: string;
  readonly groupMoney: string;
  readonly groupMind: string;
  readonly groupYoung: string;
  readonly groupHome: string;
  readonly groupDrugs: string;
  readonly groupSafe: string;
  readonly groupOther: string;
  readonly hubsTitle: string;
  readonly hubsLead: string;
  readonly planned: string;
  /** The search. */
  readonly searchTitle: string;
  readonly any: string;
  readonly forWhom: string;
  readonly agePregnancy: string;
  readonly ageBaby: string;
  readonly ageToddler: string;
  readonly ageChild: string;
  readonly ageTeenager: string;
  readonly ageYoungAdult: string;
  readonly howToReach: string;
  readonly askYourself: string;
  readonly byPhone: string;
  readonly languageSpoken: string;
  readonly howFar: string;
  readonly withinMiles: string;
  readonly situation: string;
  readonly wheelchairIn: string;
  readonly showThese: string;
  readonly nextPage: string;
  readonly firstPage: string;
  readonly outside: string;
  readonly unknownToo: string;
  readonly soundsLike: string;
  readonly leftOut: string;
  readonly bringBack: string;
  readonly linkToChoices: string;
  readonly allSituations: string;
  readonly mistakeTitle: string;
  readonly placeInAddressTitle: string;
  readonly placeInAddress: string;
  /** On a service. */
  readonly until: string;
  readonly turnUp: string;
  readonly speaks: string;
  readonly ended: string;
  readonly closedForNow: string;
  readonly neverChecked: string;
  readonly bandFresh: string;
  readonly bandDue: string;
  readonly bandStale: string;
  readonly nobodySays: string;
  readonly factWhen: string;
  readonly factCost: string;
  readonly factFor: string;
  readonly factReferral: string;
  readonly factWait: string;
  readonly factArea: string;
  readonly factWhere: string;
  readonly askProfessional: string;
  readonly askSchool: string;
  readonly askGp: string;
  readonly fromSource: string;
  readonly fromSourceAt: string;
  readonly disagree: string;
  readonly disagreeLead: string;
  readonly weShow: string;
  readonly whyShown: string;
  readonly otherSays: string;
  readonly fieldPhones: string;
  readonly fieldName: string;
  readonly fieldOrganisation: string;
  readonly yes: string;
  readonly no: string;
  readonly accessibleToilet: string;
  readonly inductionLoop: string;
  readonly keptPrivateHow: string;
  readonly otherSite: string;
  readonly holidays: string;
  readonly shut: string;
  readonly otherHours: string;
  readonly trustTitle: string;
  readonly machineChecked: string;
  readonly listedIn: string;
  readonly undated: string;
  readonly localOffer: string;
  readonly nhs: string;
  readonly nhsAccepting: string;
  readonly nhsNotAccepting: string;
  readonly nhsNotSaid: string;
  readonly nhsCredit: string;
  readonly alsoHelps: string;
  readonly answersNeeds: string;
  readonly wrongLead: string;
  readonly wrongWhat: string;
  readonly wrongHow: string;
  readonly wrongOther: string;
  readonly wrongEnded: string;
  readonly wrongSend: string;
  readonly wrongAbout: string;
  readonly wrongNotSent: string;
  readonly wrongThanks: string;
  /** What is quoted comes after it. */
  readonly wrongReference: string;
  readonly wrongNext: string;
  readonly backToService: string;
  /** A situation, and a hub. */
  readonly narrowNeed: string;
  readonly notListedTitle: string;
  readonly notListed: string;
  readonly plannedLead: string;
  readonly nothingOnHub: string;
  readonly wholeWeek: string;
  readonly subscribe: string;
  /** When there is nothing to show. */
  readonly notFoundTitle: string;
  readonly noSuchService: string;
  readonly noSuchNeed: string;
  readonly noSuchHub: string;
  readonly onlyRead: string;
  readonly searchInstead: string;
  readonly unavailableTitle: string;
  readonly unavailable: string;
  /** The timetable. */
  readonly fromTo: string;
  readonly weekTitle: string;
  readonly whatsOnTitle: string;
  readonly nothingFound: string;
  readonly unreadHubs: string;
  readonly unreadDetails: string;
  readonly isPart: string;
  readonly weeks: string;
  readonly earlierWeek: string;
  readonly laterWeek: string;
  readonly narrowDown: string;
  readonly narrowWeek: string;
  readonly hub: string;
  readonly allHubs: string;
  readonly elsewhere: string;
  readonly currentWeek: string;
  readonly plannedTitle: string;
  readonly weekDay: string;
  readonly agesInYears: string;
  readonly agesHint: string;
  readonly costName: string;
  readonly freeOrNot: string;
  readonly withCharge: string;
  readonly wheelchairName: string;
  readonly wheelchairGetsIn: string;
  readonly wheelchairNotIn: string;
  readonly inAnyPlace: string;
  readonly inAPlace: string;
  readonly alsoSilent: string;
  readonly showAll: string;
  readonly orElse: string;
  readonly sheetSample: string;
  readonly calendarOf: string;
  readonly calendarHow: string;
  readonly bankHoliday: string;
  readonly hubUnread: string;
  readonly hubNothing: string;
  readonly noneTold: string;
  readonly wouldShow: string;
  readonly anyAge: string;
  readonly wheelchairOrNot: string;
  readonly atAllHubs: string;
  readonly allThisWeek: string;
  readonly agesName: string;
  readonly schoolHolidays: string;
  readonly termOnly: string;
  readonly holidaysToo: string;
  readonly notSaid: string;
  readonly isCharge: string;
  readonly getsIn: string;
  readonly notIn: string;
  readonly book: string;
  readonly ownCalendar: string;
  readonly movedLong: string;
  readonly cancelledLong: string;
  readonly endNotSaid: string;
  readonly allDay: string;
  readonly notShown: string;
  readonly timetableDown: string;
  readonly timetableDownHint: string;
  readonly allOn: string;
  /** What depends on how many. */
  readonly sessions: Plural;
  readonly sessionsFound: Plural;
  readonly notSaying: Plural;
  readonly unsaidAges: Plural;
  readonly unsaidFree: Plural;
  readonly unsaidOnline: Plural;
  readonly unsaidWheelchair: Plural;
  readonly showThemToo: Plural;
  readonly hubNothingFits: Plural;
  readonly morePlaces: Plural;
  readonly unsaid: Plural;
  readonly mayHelp: Plural;
  readonly servicesHere: Plural;
}

/**
 * When something is on, in forms that need no grammar beyond them: names of weekdays and dates are those of `Intl`.
 * English has none: the graph's own words are English.
 */
export interface HoursPhrases {
  /** Three days or more, one after another. */
  readonly run: string;
  readonly everyDays: Plural;
  /** Every second week and rarer. */
  readonly everyWeeks: Plural;
  readonly everyMonths: Plural;
  /** `{day}` as the first to fifth, the last (-1) and the last but one (-2) of a month; the second form for `feminine`. */
  readonly nth: Readonly<Record<number, readonly [string, string?]>>;
  /** Weekdays, 1 for Monday, whose names are feminine where that changes the form. */
  readonly feminine: readonly number[];
  readonly monthDay: string;
  readonly lastDay: string;
  readonly span: string;
  /** Past midnight. */
  readonly nextDay: string;
  readonly fromTime: string;
  readonly untilTime: string;
  readonly allDay: string;
  readonly since: string;
  readonly until: string;
  readonly times: Plural;
}

/** The situations of the strategy, by their ids; one without words here is told in the strategy’s English. */
export type NeedPhrases = Readonly<Record<string, string>>;
