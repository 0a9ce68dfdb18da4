import { tooOld } from './too-old.ts';
import { unpacked } from './unpack.ts';

/** Starts the page: its script comes compressed, and the policy of the page knows it by its hash. */
async function load(): Promise<void> {
  const script = document.createElement('script');
  script.textContent = await new Response(unpacked('page')).text();
  document.body.append(script);
}

load().catch(tooOld);
