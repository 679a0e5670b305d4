import { serveHub } from '../../../subgraphs/kit/connected-places/sample/serve-hub.ts';
import { createHubRecords } from '../../../subgraphs/kit/connected-places/sample/records/hub.ts';
import { createSource } from '../../../subgraphs/information-hub/source.ts';
import { fixedClock } from '../../../subgraphs/kit/clock.ts';
import type { SampleWorld } from '../../../subgraphs/kit/sample/world.ts';
import { fromStandIn } from '../../contract/answers.ts';
import { describeSourceContract } from '../../contract/source-contract.ts';
import { village } from '../../fixtures/information-hub/world.ts';
import { today } from './hub.ts';

const clock = fixedClock(`${today}T09:00:00Z`);
const edition = { today: Temporal.PlainDate.from(today), origin: 'http://hub.example.org' };

function createDirectory(world: SampleWorld) {
  const records = createHubRecords(world, edition);
  return (request: Request) => fromStandIn(serveHub({ world, clock, createRecords: () => records }))(request);
}

describeSourceContract({
  name: 'information-hub',
  typical: createDirectory(village),
  empty: createDirectory({ ...village, services: [], organisations: [] }),
  async pastTheEnd(request) {
    const answer = await createDirectory(village)(request);
    const text = await answer.text();
    return new Response(text.replace('"last_page":1,', '"last_page":2,'), answer);
  },
  createRead({ baseUrl, createUpstream }) {
    const url = `${baseUrl}core/v1/`;
    return createSource(createUpstream({ baseUrl: url }), { clock, url, website: `${edition.origin}/` });
  },
});
