import { parentPort } from 'node:worker_threads';
import { internalKernel } from '../measures/kernels/label-permutations.ts';
import { divisionKernel } from '../measures/kernels/louvain.ts';
import { pathKernel } from '../measures/kernels/path-search.ts';
import { triangleKernel } from '../measures/kernels/triangles.ts';
import { mixingKernel } from '../network/mixing-chance.ts';
import { figureKernel } from '../render/json/figures.ts';
import { drawKernel } from '../trust/measured-draws.ts';
import { type SharedWork, takePart } from './shared-work.ts';

const kernels = [
  divisionKernel,
  triangleKernel,
  pathKernel,
  internalKernel,
  mixingKernel,
  drawKernel,
  figureKernel,
];

/** A thread that takes part in one work after the other. */
parentPort?.on('message', (work: SharedWork) => takePart(work, kernels));
