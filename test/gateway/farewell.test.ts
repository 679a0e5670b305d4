import { EventEmitter } from 'node:events';
import { Server } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createFarewell } from '../../gateway/farewell.ts';
import { createTestTimers } from '../support/timers.ts';

/** A server that is asked when the test says so. */
function createAsked() {
  const timers = createTestTimers();
  const server = new Server();
  const farewell = createFarewell(server, timers);
  const ask = () => {
    const response = new EventEmitter();
    server.emit('request', null, response);
    return () => response.emit('close');
  };
  const took = async () => {
    const start = timers.now();
    await farewell();
    return timers.now() - start;
  };
  return { timers, ask, took };
}

describe('a server that stops', () => {
  it('answers for half a second more where nobody asks', async () => {
    const { timers, ask, took } = createAsked();
    ask()();
    timers.advance(10_000);
    expect(await took()).toBe(500);
  });

  it('answers until nobody has asked for half a second', async () => {
    const { timers, ask, took } = createAsked();
    const answered = took();
    timers.advance(300);
    ask()();
    expect(await answered).toBe(800);
  });

  it('waits for an answer that takes long', async () => {
    const { timers, ask, took } = createAsked();
    const answer = ask();
    const sleep = timers.sleep.bind(timers);
    let sleeps = 0;
    timers.sleep = (milliseconds) => {
      sleeps += 1;
      if (sleeps === 4) answer();
      return sleep(milliseconds);
    };
    expect(await took()).toBe(2_000);
  });

  it('leaves whoever asks without end', async () => {
    const { ask, took } = createAsked();
    ask();
    expect(await took()).toBe(8_000);
  });
});
