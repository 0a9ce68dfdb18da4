import { offerChains } from './find-chain.ts';
import { allShipped } from './shipped.ts';

// Whoever loads the library as it is knows every shipped chain by its id. A bundle may drop this: it then holds the default chain, and those
// that its code names.
offerChains(allShipped);
