import { readFileSync } from 'node:fs';
import type { SpokenRange } from '../../../../subgraphs/kit/ages/edge.ts';
import type { SpokenEligibility } from '../../../../subgraphs/directory/eligibility/words.ts';

/** The table of texts and their readings, whose form its own first lines explain. */
export function readTexts(file: string): { text: string; reading: string }[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' => '))
    .map((line) => {
      const at = line.lastIndexOf(' => ');
      return { text: line.slice(0, at).replaceAll('\\n', '\n'), reading: line.slice(at + 4) };
    });
}

/** A reading as the table writes it. */
export function writeReading(said: SpokenEligibility): string {
  const parts = [
    said.ages.length > 0 && `ages ${said.ages.map(writeRange).join(', ')}`,
    said.carerAges.length > 0 && `carers ${said.carerAges.map(writeRange).join(', ')}`,
    said.pregnancy === 'YES' && 'pregnant',
    said.pregnancy === 'NO' && 'not in pregnancy',
    said.sendOnly === 'YES' && 'send only',
    said.sendOnly === 'NO' && 'not send only',
    said.conditions.length > 0 && `for ${said.conditions.map((ids) => ids.join(' ')).join(' + ')}`,
    said.residents && 'residents',
  ];
  return parts.filter((part) => part !== false && part !== null).join('; ') || 'nothing';
}

function writeRange({ minMonths, maxMonths, maxMonthsWithSend }: SpokenRange): string {
  return `${minMonths ?? ''}..${maxMonths ?? ''}${maxMonthsWithSend === null ? '' : `/${maxMonthsWithSend}`}`;
}
