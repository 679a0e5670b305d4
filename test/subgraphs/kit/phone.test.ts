import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameNumber, toPhone } from '../../../subgraphs/kit/phone.ts';

describe('a number as a directory sends it', () => {
  it.each([
    ['02079460123', '020 7946 0123', '+442079460123'],
    [' 0207 946 0123 ', '020 7946 0123', '+442079460123'],
    ['+44 (0)20 7946 0123', '020 7946 0123', '+442079460123'],
    ['0044 20 7946 0123', '020 7946 0123', '+442079460123'],
    ['(020) 7946-0123', '020 7946 0123', '+442079460123'],
    ['08081570123', '0808 157 0123', '+448081570123'],
    ['020 7946 0123 ext 12', '020 7946 0123 ext. 12', '+442079460123'],
    ['0300 123 1231', '0300 123 1231', '+443001231231'],
    ['Tel: 020 7946 0123', '020 7946 0123', '+442079460123'],
    ['Phone no. +44 20 7946 0123', '020 7946 0123', '+442079460123'],
    ['T 020 7946 0123', '020 7946 0123', '+442079460123'],
  ])('%s is %s', (sent, number, e164) => {
    expect(toPhone(sent)).toEqual({ number, e164, label: null });
  });

  it.each([
    ['999', '999'],
    ['111', '111'],
    ['119', '119'],
    ['116123', '116 123'],
    ['116 123', '116 123'],
    ['1 1 1', '111'],
    ['Call 111', '111'],
  ])('the short number %s stays %s, and cannot be dialled from abroad', (sent, number) => {
    expect(toPhone(sent)).toEqual({ number, e164: null, label: null });
  });

  it('formats a mobile number for drama, which no operator has, and does not call it real', () => {
    expect(toPhone('07700900123')).toEqual({ number: '07700 900123', e164: null, label: null });
  });

  it('keeps words as sent, with the first UK number in them', () => {
    expect(toPhone('Call 020 7946 0001  option 2', 'Duty line')).toEqual({
      number: 'Call 020 7946 0001 option 2',
      e164: '+442079460001',
      label: 'Duty line',
    });
    expect(toPhone('+353 1 234 5678 or 020 7946 0002').e164).toBe('+442079460002');
  });

  it.each(['', 'none', '12345', '+353 1 234 5678', '020 7946', '02079460123456'])('%j is no UK number', (sent) => {
    expect(toPhone(sent)).toEqual({ number: sent, e164: null, label: null });
  });
});

describe('the same number', () => {
  it('however written', () => {
    expect(sameNumber('020 7946 0123', '+442079460123')).toBe(true);
    expect(sameNumber('07700 900123', '+44 7700 900 123')).toBe(true);
    expect(sameNumber('116 123', '116123')).toBe(true);
    expect(sameNumber('Tel: 07700 900123', '+447700900123')).toBe(true);
  });

  it('is not another one, another extension, or none', () => {
    expect(sameNumber('020 7946 0123', '020 7946 0124')).toBe(false);
    expect(sameNumber('020 7946 0123 ext 1', '020 7946 0123 ext 2')).toBe(false);
    expect(sameNumber('', '')).toBe(false);
    expect(sameNumber('none', 'not known')).toBe(false);
  });
});

describe('whatever is sent', () => {
  it('nothing throws, and what is written is written the same again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9 +()ext.-]{0,24}$/)), (sent) => {
        const phone = toPhone(sent);
        expect(toPhone(phone.number)).toEqual(phone);
      }),
    );
  });
});
