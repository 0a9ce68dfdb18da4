import { evaluate, type Job } from './evaluate.ts';
import { pack } from './packed.ts';

/** A process that evaluates one data set after the other; what it cannot explain it tells the one that started it, or dies of it. */
process.on('message', async (job: Job) => {
  try {
    process.send?.({ outcome: pack(await evaluate(job)) });
  } catch (error) {
    process.send?.({ fault: error instanceof Error ? error.message : String(error) });
  }
});
process.on('disconnect', () => process.exit());
process.send?.({ ready: true });
